package io.konkyo.token;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.konkyo.model.ModelException;
import io.konkyo.model.ModelFiles;
import io.konkyo.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MorphologyTest {

  private static final Morphology MORPHOLOGY = Morphology.load(ModelFiles.bundled());

  /** A text and its morphemes, each with its part of speech, subtype and detail. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          橋を直す | 橋/名詞/一般/* を/助詞/格助詞/一般 直す/動詞/自立/*
          3人 | 3/名詞/数/* 人/名詞/接尾/助数詞
          ３１ | ３/名詞/数/* １/名詞/数/*
          約束 | 約束/名詞/サ変接続/*
          # A word of the user dictionary.
          令和の秋 | 令和/名詞/固有名詞/一般 の/助詞/連体化/* 秋/名詞/一般/*
          """)
  void cutsAndTags(String text, String tokens) {
    assertEquals(
        tokens,
        tokens(text).stream()
            .map(t -> String.join("/", t.surface(), t.partOfSpeech(), t.subtype(), t.detail()))
            .collect(Collectors.joining(" ")));
  }

  @ParameterizedTest
  @CsvSource({"直した, 直す", "橋, 橋", "増えた, 増える", "𠮷, 𠮷", "ゔゔゔ, ゔゔゔ"})
  void givesTheDictionaryFormOrTheSurface(String text, String base) {
    assertEquals(base, tokens(text).get(0).base());
  }

  @Test
  void tellsNounsApart() {
    List<Token> tokens = tokens("3人は歩く");
    assertTrue(tokens.get(0).isNoun() && tokens.get(0).isNoun("数"));
    assertTrue(tokens.get(1).isNoun("接尾") && !tokens.get(1).isNoun("数"));
    assertTrue(!tokens.get(2).isNoun());
    assertTrue(tokens("令和").get(0).isNoun("固有名詞"), "a user word");
  }

  @Test
  void offsetsAreThoseOfTheWholeText() {
    String text = "前の行\n𠮷野で😀3人";
    Span stretch = new Span(4, text.length());
    List<Token> tokens = MORPHOLOGY.tokenize(text, stretch);
    assertCovers(text, stretch, tokens);
    assertEquals("人", tokens.get(tokens.size() - 1).surface());
    assertEquals(List.of(), MORPHOLOGY.tokenize(text, new Span(2, 2)));
  }

  @Property(tries = 300)
  void morphemesCoverAnyText(@ForAll String text) {
    Span whole = new Span(0, text.length());
    assertCovers(text, whole, MORPHOLOGY.tokenize(text, whole));
  }

  /** The tokenizer gets long stretches in parts; a part may not end inside a surrogate pair. */
  @ParameterizedTest
  @CsvSource({"😀, 3000", "x😀, 2000", "漢, 5000", "ア, 5000", "橋を直す。, 1000"})
  void longStretchesAreCutBetweenCharacters(String piece, int times) {
    String text = piece.repeat(times);
    Span whole = new Span(0, text.length());
    List<Token> tokens = MORPHOLOGY.tokenize(text, whole);
    assertCovers(text, whole, tokens);
    assertTrue(
        tokens.stream().noneMatch(t -> Character.isLowSurrogate(t.surface().charAt(0))),
        "a morpheme begins inside a surrogate pair");
  }

  @Test
  void threadsMayShareIt() {
    String text = "橋を3本直し、道を十二本造る。";
    List<Token> alone = tokens(text);
    assertTrue(IntStream.range(0, 200).parallel().allMatch(i -> tokens(text).equals(alone)));
  }

  @Test
  void theUserDictionaryDecides(@TempDir Path models) throws IOException {
    assertTrue(tokens("新橋梁").size() > 1);
    write(models, "# a comment\n新橋梁,新橋梁,シンキョウリョウ,名詞-一般\n");
    Morphology own = Morphology.load(ModelFiles.in(models));
    assertEquals(
        List.of("新橋梁"), own.tokenize("新橋梁", new Span(0, 3)).stream().map(Token::surface).toList());
  }

  @Test
  void aBrokenUserDictionaryIsTold(@TempDir Path models) throws IOException {
    write(models, "新橋梁,新橋,シンキョウ,名詞\n");
    ModelException broken =
        assertThrows(ModelException.class, () -> Morphology.load(ModelFiles.in(models)));
    assertTrue(
        broken.getMessage().startsWith("models/" + Morphology.USER_DICTIONARY + ":1: "),
        broken::getMessage);
  }

  private static void write(Path models, String dictionary) throws IOException {
    Path file = models.resolve(Morphology.USER_DICTIONARY);
    Files.createDirectories(file.getParent());
    Files.writeString(file, dictionary);
  }

  private static List<Token> tokens(String text) {
    return MORPHOLOGY.tokenize(text, new Span(0, text.length()));
  }

  private static void assertCovers(String text, Span stretch, List<Token> tokens) {
    int end = stretch.start();
    for (Token token : tokens) {
      assertEquals(end, token.span().start());
      assertEquals(token.surface(), token.span().of(text));
      end = token.span().end();
    }
    assertEquals(stretch.end(), end);
  }
}
