package io.konkyo.export;

import io.konkyo.run.FieldValue;
import io.konkyo.run.StoredClaim;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The types that brat is told of: those of every run, and what else occurs in this one. Names in
 * brat are of letters, digits and underscores.
 */
final class BratTypes {

  private static final Pattern VALUE = Pattern.compile("[A-Za-z0-9_.-]+");

  private static final List<String> ENTITIES =
      List.of(
          "Date",
          "Duration",
          "Money",
          "Number",
          "Official",
          "Percent",
          "Person",
          "Statement",
          BratDocument.PHRASE);

  private static final List<String> RELATIONS =
      List.of("about", "actor", "cue", "from", "same_as", "source", "speaker", "time", "to");

  /** The fields of few values; no values where they are those that occur. */
  private static final Map<String, List<String>> ENUMERATED =
      Map.of(
          "bound", List.of("eq", "approx", "gte", "gt", "lte", "lt"),
          "change", List.of("increase", "decrease"),
          "country", List.of(),
          "currency", List.of(),
          "kind", List.of("cardinal", "ordinal"),
          "modality",
              List.of("actual", "planned", "forecast", "demanded", "hypothetical", "denied"),
          "unit", List.of("percent", "point", "fraction"));

  private static final String FISCAL = "fiscal";

  private final Map<String, String> names = new HashMap<>();
  private final Set<String> entities = new TreeSet<>(ENTITIES);
  private final Set<String> relations =
      RELATIONS.stream().map(BratTypes::camel).collect(Collectors.toCollection(TreeSet::new));
  private final Map<String, Set<String>> values = new TreeMap<>();

  BratTypes() {
    ENUMERATED.forEach((field, known) -> values.put(name(field), new TreeSet<>(known)));
  }

  /** Returns brat's name for a type of claims. */
  String entity(String type) {
    String name = name(type);
    entities.add(name);
    return name;
  }

  /** Returns brat's name for a field that leads to another stretch. */
  String relation(String field) {
    String name = name(field);
    relations.add(name);
    return name;
  }

  /** Returns the fields of few values by brat's names; no value where being there is all. */
  Map<String, Optional<String>> attributes(StoredClaim claim) {
    Map<String, Optional<String>> attributes = new LinkedHashMap<>();
    claim
        .fields()
        .forEach(
            (field, value) -> {
              if (ENUMERATED.containsKey(field)
                  && value instanceof FieldValue.Text text
                  && VALUE.matcher(text.text()).matches()) {
                values.get(name(field)).add(text.text());
                attributes.put(name(field), Optional.of(text.text()));
              } else if (FISCAL.equals(field)) {
                attributes.put(name(field), Optional.empty());
              }
            });
    return attributes;
  }

  /** Returns the file that tells brat what there is. */
  String annotationConf() {
    StringBuilder conf = new StringBuilder("[entities]\n");
    entities.forEach(entity -> conf.append(entity).append('\n'));
    conf.append("\n[relations]\n");
    // Without this brat marks a figure inside a statement as a mistake.
    conf.append("<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>\n");
    relations.forEach(relation -> conf.append(relation).append("\tArg1:<ENTITY>, Arg2:<ENTITY>\n"));
    conf.append("\n[events]\n\n[attributes]\n");
    values.forEach(
        (name, known) -> {
          if (!known.isEmpty()) {
            conf.append(name).append("\tArg:<ENTITY>, Value:").append(String.join("|", known));
            conf.append('\n');
          }
        });
    return conf.append(name(FISCAL)).append("\tArg:<ENTITY>\n").toString();
  }

  /** Returns the file that tells brat how it looks. */
  String visualConf() {
    return """
        [labels]

        [drawing]
        SPAN_DEFAULT\tfgColor:black, bgColor:#e6e6e6, borderColor:darken
        ARC_DEFAULT\tcolor:black, arrowHead:triangle-5
        Date\tbgColor:#d9d2e9
        Duration\tbgColor:#d9d2e9
        Money\tbgColor:#ffe599
        Number\tbgColor:#cfe2f3
        Official\tbgColor:#f4cccc
        Percent\tbgColor:#d9ead3
        Person\tbgColor:#fce5cd
        Phrase\tbgColor:#eeeeee
        Statement\tbgColor:#d0e0e3
        """;
  }

  /** Makes {@code SameAs} of {@code same_as}. */
  private String name(String field) {
    return names.computeIfAbsent(field, BratTypes::camel);
  }

  private static String camel(String field) {
    String name =
        Arrays.stream(field.split("[^A-Za-z0-9]+"))
            .filter(part -> !part.isEmpty())
            .map(part -> part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1))
            .collect(Collectors.joining());
    return name.isEmpty() ? "Other" : name;
  }
}
