package io.konkyo.bench;

import com.atilika.kuromoji.ipadic.Token;
import com.atilika.kuromoji.ipadic.Tokenizer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A program that does the least that any program on kuromoji must: reads every file of a folder as
 * UTF-8, cuts it at line ends and 。, tokenizes on one thread and looks at surface and part of
 * speech. What it takes is the yardstick of {@link WholeProcesses}.
 */
public final class BareKuromoji {

  private BareKuromoji() {}

  /** Runs over the folder that is named and prints how many characters it read. */
  public static void main(String[] args) throws IOException {
    Tokenizer tokenizer = new Tokenizer();
    List<Path> files;
    try (Stream<Path> all = Files.walk(Path.of(args[0]))) {
      files = all.filter(Files::isRegularFile).sorted().toList();
    }
    long chars = 0;
    long touched = 0;
    for (Path file : files) {
      String text = Files.readString(file, StandardCharsets.UTF_8);
      chars += text.length();
      int start = 0;
      for (int i = 0; i < text.length(); i++) {
        if (text.charAt(i) == '\n' || text.charAt(i) == '。') {
          touched += touch(tokenizer, text.substring(start, i + 1));
          start = i + 1;
        }
      }
      touched += touch(tokenizer, text.substring(start));
    }
    System.out.printf("%d characters, %d touched%n", chars, touched);
  }

  private static long touch(Tokenizer tokenizer, String sentence) {
    long touched = 0;
    for (Token token : tokenizer.tokenize(sentence)) {
      touched +=
          token.getSurface().length()
              + token.getPartOfSpeechLevel1().length()
              + token.getPartOfSpeechLevel2().length();
    }
    return touched;
  }
}
