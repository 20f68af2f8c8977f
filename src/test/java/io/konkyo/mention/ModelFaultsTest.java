package io.konkyo.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.konkyo.model.ModelException;
import io.konkyo.model.ModelFiles;
import io.konkyo.token.Morphology;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every file that the mention stage loads is checked at start, by file and line. */
class ModelFaultsTest {

  @TempDir private Path models;

  @BeforeEach
  void copyTheModels() throws IOException {
    for (String file : MentionFinder.modelFiles()) {
      Path copy = models.resolve(file);
      Files.createDirectories(copy.getParent());
      Files.write(copy, ModelFiles.bundled().bytes(file));
    }
  }

  /** The line, tabs written as |, stands below a comment, in place of the file. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "currencies;円|JPY|suffix;needs 4 columns between tabs, has 3",
        "currencies;円|yen|suffix|1;the second column must be an ISO 4217 code, not yen",
        "currencies;円|JPY|behind|1;must be one of suffix, prefix, both",
        "currencies;円|JPY|suffix|one;the fourth column must be a number, not one",
        "counters;機|counter;needs 3 columns between tabs, has 2",
        "counters;機|thing|cardinal;must be one of counter, unit, noun, not thing",
        "counters;機|counter|many;must be one of cardinal, ordinal, not many",
        "counters;|counter|cardinal;the first column is empty",
        "time;時間|length;labels are written name=value, not length",
        "ratio;割;needs 2 columns between tabs, has 1",
        "marks;第|inside|mark=ordinal;must be one of free, after, not inside",
        "marks;第|free|mark;labels are written name=value, not mark",
        "ambiguous;時|ambiguous-hour;needs a neighbour, a reason and a place between tabs",
        "ambiguous;時|word|before;the reason must be ambiguous-minutes or ambiguous-hour, not word",
        "ambiguous;時|ambiguous-hour|after;the place must be before or behind, not after",
        "frozen;一方;needs 2 columns between tabs, has 1",
        "frozen;一方|frozen;must be one of word, idiom,",
        "compounds;{n}年債|paper;must be one of bond, plan, status, name, not paper",
        "compounds;年債|bond;needs one {n} for the figure and words behind it",
        "modifiers;約|before|approx;needs 4 columns between tabs, has 3",
        "modifiers;約|before|roughly|-;must be one of",
        "modifiers;約|beside|approx|-;must be one of before, after, not beside",
        "eras;令和|R1|name;the second column must be the era's first year, not R1",
        "eras;令和|2019|word;must be one of name, sign, letter, not word",
        "weekdays;月曜|Monday;must be one of 1, 2, 3, 4, 5, 6, 7, not Monday",
        "times-of-day;午前|morning|0;must be one of am, pm, noon, night, not morning",
        "times-of-day;正午|noon|noon;the third column must be a clock time",
        "relative-dates;昨年|decade|-1|-;must be one of",
        "relative-dates;昨年|year|last|-;the third column must be a number of units",
        "relative-dates;昨年|year|-|-;the third column must be a number of units",
        "relative-dates;先日|none|-1|-;the third column must be a number of units",
        "changes;増|up;needs a word and increase",
      })
  void aBrokenLexiconIsTold(String lexicon, String line, String fault) throws IOException {
    assertFault("lexicon/" + lexicon + ".tsv", line.replace('|', '\t'), fault);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "statements/cues.tsv;述べる|say;needs a word, a class and what else holds of it",
        "statements/cues.tsv;述べる|talk|-;unknown class talk",
        "statements/cues.tsv;述べる|say|loud;the third column must be - or, of a verb, polite,",
        "statements/cues.tsv;会見|occasion|polite;the third column must be - or, of a verb, polite,",
        "statements/cues.tsv;不満 を 漏らす|say|-;a verb is a dictionary form, at most one space",
        "statements/speakers.tsv;首相;needs a word and a class between tabs",
        "statements/speakers.tsv;首相|person;unknown class person",
        "lexicon/context.tsv;前回;needs a word and a class between tabs",
        "lexicon/context.tsv;前回|earlier;unknown class earlier",
        "rules/sequels.tsv;per;needs a name and a pattern between tabs",
        "rules/sequels.tsv;each|ごと;unknown name each",
        "rules/sequels.tsv;per|[あ;not a regular expression:",
        "rules/look-alikes.tsv;phone;needs a name, what the text must have, and a pattern between tabs",
        "rules/look-alikes.tsv;phone|d|[0-9;not a regular expression:",
      })
  void aBrokenTableIsTold(String file, String line, String fault) throws IOException {
    assertFault(file, line.replace('|', '\t'), fault);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "令和,令和,レイワ;needs 4 columns",
        "令和,令 年,レイ ワ,名詞;the segmentation 令 年 is not",
        "令和,令 和,レイワ,名詞;needs one reading for each segment",
      })
  void aBrokenDictionaryIsTold(String line, String fault) throws IOException {
    Path dictionary = models.resolve(Morphology.USER_DICTIONARY);
    Files.createDirectories(dictionary.getParent());
    Files.writeString(dictionary, "# a comment\n" + line + "\n");
    String told =
        assertThrows(ModelException.class, () -> Morphology.load(ModelFiles.in(models)))
            .getMessage();
    assertTrue(told.startsWith("models/" + Morphology.USER_DICTIONARY + ":2: " + fault), told);
  }

  @ParameterizedTest
  @MethodSource("io.konkyo.mention.MentionFinder#modelFiles")
  void aMissingFileIsTold(String file) throws IOException {
    Files.delete(models.resolve(file));
    assertEquals("models/" + file + ": is missing", fault());
  }

  /** The files of text: a trained model has a form of its own. */
  static Stream<String> textFiles() {
    return MentionFinder.modelFiles().stream().filter(file -> !file.endsWith(".bin"));
  }

  @ParameterizedTest
  @MethodSource("textFiles")
  void whatIsNotUtf8IsTold(String file) throws IOException {
    Files.write(models.resolve(file), new byte[] {'a', (byte) 0xff});
    assertEquals("models/" + file + ": is not UTF-8", fault());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "statements/cues.tsv;述べる|say|-;述べる stands here a second time as say",
        "statements/speakers.tsv;首相|role;首相 stands here a second time",
      })
  void aWordTwiceIsTold(String file, String line, String fault) throws IOException {
    String row = line.replace('|', '\t');
    Files.writeString(models.resolve(file), row + "\n" + row + "\n");
    assertEquals("models/" + file + ":2: " + fault, fault());
  }

  private void assertFault(String file, String line, String fault) throws IOException {
    Files.writeString(models.resolve(file), "# a comment\n" + line + "\n");
    String expected = "models/" + file + ":2: " + fault;
    String told = fault();
    assertTrue(told.startsWith(expected), told);
  }

  private String fault() {
    ModelFiles files = ModelFiles.in(models);
    return assertThrows(ModelException.class, () -> MentionFinder.load(files)).getMessage();
  }
}
