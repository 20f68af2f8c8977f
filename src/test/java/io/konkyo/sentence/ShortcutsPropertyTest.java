package io.konkyo.sentence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.konkyo.article.Article;
import io.konkyo.block.BlockSegmenter;
import io.konkyo.model.ModelFiles;
import io.konkyo.model.Shortcuts;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The sentences are the same where OpenNLP's detector itself decides at every mark. */
class ShortcutsPropertyTest {

  private static final BlockSegmenter BLOCKS = new BlockSegmenter(ModelFiles.bundled());
  private static final SentenceSplitter FAST = new SentenceSplitter(ModelFiles.bundled());
  private static final SentenceSplitter PLAIN =
      new SentenceSplitter(ModelFiles.bundled(), Shortcuts.OFF);

  @Property(tries = 3000)
  void ofMarksBracketsAndSpacesInAnyOrder(@ForAll("texts") String text) {
    Article article = new Article("test.txt", text);
    assertEquals(
        PLAIN.split(article, BLOCKS.segment(article)),
        FAST.split(article, BLOCKS.segment(article)));
  }

  @Example
  void noCharacterThatIsPassedOverIsAMarkOrABracket() {
    for (char c = 'ぁ'; c < '！'; c++) {
      assertFalse(EndMarks.SIGNS.indexOf(c) >= 0 || EndMarks.isCloser(c), String.valueOf(c));
      assertFalse(Brackets.OPENERS.indexOf(c) >= 0, String.valueOf(c));
      assertFalse(EndMarks.isTrailing(c) || c == '．' || c == '.', String.valueOf(c));
    }
  }

  @Provide
  Arbitrary<String> texts() {
    List<String> pieces =
        List.of(
            "。",
            "。",
            "！",
            "？",
            "!",
            "?",
            "｡",
            "…",
            "♪",
            "「",
            "」",
            "（",
            "）",
            "『",
            "』",
            " ",
            "　",
            "            ",
            "A",
            "b",
            "1",
            "JAPAN",
            "橋",
            "橋の補修が始まった",
            "行く",
            "と",
            "と述べた",
            "の",
            "でも",
            "しかし、",
            "ー",
            "．",
            ".",
            "www.",
            "http://a.jp/?b",
            "𠮷");
    return Arbitraries.of(pieces).list().ofMaxSize(16).map(list -> String.join("", list));
  }
}
