package io.konkyo.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.konkyo.text.CodePoints;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a document by the rules of brat's format and fails where one is broken. */
final class Brat {

  private static final Pattern BOUND = Pattern.compile("(\\w+) (\\d+ \\d+(?:;\\d+ \\d+)*)\t(.+)");
  private static final Pattern RELATION = Pattern.compile("(\\w+) Arg1:(T\\d+) Arg2:(T\\d+)");
  private static final Pattern ATTRIBUTE = Pattern.compile("(\\w+) (T\\d+)(?: ([\\w.-]+))?");
  private static final Pattern NOTE = Pattern.compile("AnnotatorNotes (T\\d+)\t(.+)");

  private final String text;
  private final CodePoints codePoints;
  private final Set<String> configured;

  private final List<String> spans = new ArrayList<>();
  private final List<String> relations = new ArrayList<>();
  private final Map<String, String> notes = new HashMap<>();
  private final Map<String, String> textOf = new HashMap<>();

  private Brat(String text, Set<String> configured) {
    this.text = text;
    this.configured = configured;
    codePoints = new CodePoints(text);
  }

  /** Reads a document such as {@code a.txt} of a folder. */
  static Brat read(Path folder, String name) throws IOException {
    byte[] bytes = Files.readAllBytes(folder.resolve(name));
    assertFalse(bytes.length > 0 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB, "a mark");
    String text = new String(bytes, StandardCharsets.UTF_8);
    assertFalse(text.contains("\r"), "line ends that a reader may shorten");
    Brat brat = new Brat(text, configured(Files.readString(folder.resolve("annotation.conf"))));
    String annotations = Files.readString(folder.resolve(name.replaceFirst("txt$", "ann")));
    Set<String> ids = new TreeSet<>();
    // A reader of lines in Python ends one at more characters than these files may hold.
    for (String line : annotations.split("[\n\u000B\f\r\u001C-\u001E\u0085\u2028\u2029]")) {
      String[] parts = line.split("\t", 2);
      assertTrue(parts[0].matches("[TRA#][0-9]+"), line);
      assertTrue(ids.add(parts[0]), "an id twice: " + line);
      brat.annotation(parts[0], parts[1]);
    }
    return brat;
  }

  /** Returns the bound annotations as type, offsets and text. */
  List<String> spans() {
    return spans;
  }

  /** Returns the relations as type and the texts of both ends. */
  List<String> relations() {
    return relations;
  }

  /** Returns the notes by the texts that they are of. */
  Map<String, String> notes() {
    return notes;
  }

  private void annotation(String id, String rest) {
    switch (id.charAt(0)) {
      case 'T' -> bound(id, matched(BOUND, rest));
      case 'R' -> {
        Matcher relation = matched(RELATION, rest);
        assertConfigured(relation.group(1));
        relations.add(
            "%s(%s, %s)"
                .formatted(relation.group(1), known(relation.group(2)), known(relation.group(3))));
      }
      case 'A' -> {
        Matcher attribute = matched(ATTRIBUTE, rest);
        known(attribute.group(2));
        assertConfigured(attribute.group(1));
        if (attribute.group(3) != null) {
          assertConfigured(attribute.group(1) + "=" + attribute.group(3));
        }
      }
      default -> {
        Matcher note = matched(NOTE, rest);
        notes.put(known(note.group(1)), note.group(2));
      }
    }
  }

  private void bound(String id, Matcher bound) {
    assertEquals("T" + (spans.size() + 1), id);
    assertConfigured(bound.group(1));
    List<String> fragments = new ArrayList<>();
    int last = 0;
    for (String fragment : bound.group(2).split(";")) {
      int start = Integer.parseInt(fragment.split(" ")[0]);
      int end = Integer.parseInt(fragment.split(" ")[1]);
      assertTrue(last <= start && start < end, bound.group());
      last = end;
      fragments.add(text.substring(codePoints.index(start), codePoints.index(end)));
    }
    assertEquals(String.join(" ", fragments), bound.group(3));
    spans.add("%s %s %s".formatted(bound.group(1), bound.group(2), bound.group(3)));
    textOf.put(id, bound.group(3));
  }

  private String known(String id) {
    assertTrue(textOf.containsKey(id), id + " is unknown");
    return textOf.get(id);
  }

  private void assertConfigured(String name) {
    assertTrue(configured.contains(name), name + " is not in annotation.conf");
  }

  private static Matcher matched(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    assertTrue(matcher.matches(), text);
    return matcher;
  }

  private static Set<String> configured(String conf) {
    Set<String> names = new TreeSet<>();
    for (String line : conf.split("\n")) {
      if (line.isEmpty() || line.startsWith("[") || line.startsWith("<")) {
        continue;
      }
      String name = line.split("\t")[0];
      names.add(name);
      Matcher values = Pattern.compile("Value:(.+)").matcher(line);
      if (values.find()) {
        for (String value : values.group(1).split("\\|")) {
          names.add(name + "=" + value);
        }
      }
    }
    return names;
  }
}
