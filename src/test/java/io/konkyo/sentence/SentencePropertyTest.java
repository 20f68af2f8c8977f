package io.konkyo.sentence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.konkyo.article.Article;
import io.konkyo.block.Block;
import io.konkyo.block.BlockKind;
import io.konkyo.block.BlockSegmenter;
import io.konkyo.model.ModelFiles;
import io.konkyo.text.Span;
import io.konkyo.text.WhiteSpace;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of the blocks and sentences of any text. */
class SentencePropertyTest {

  private static final BlockSegmenter SEGMENTER = new BlockSegmenter(ModelFiles.bundled());
  private static final SentenceSplitter SPLITTER = new SentenceSplitter(ModelFiles.bundled());

  @Property(tries = 500)
  void blocksAndSentencesAreOrderedDisjointAndNeverEmpty(@ForAll("articles") String text) {
    check(text);
  }

  @Property(tries = 500)
  void soTheyAreInAnyStringAtAll(@ForAll String text) {
    check(text);
  }

  @Property(tries = 300)
  void sentencesCoverEveryCharacterOfTheirBlocks(@ForAll("articles") String text) {
    Article article = new Article("test.txt", text);
    List<Block> blocks = SEGMENTER.segment(article);
    boolean[] covered = new boolean[text.length()];
    for (Sentence sentence : SPLITTER.split(article, blocks)) {
      mark(covered, sentence.span());
    }
    for (Block block : blocks) {
      for (int i = block.span().start(); i < block.span().end(); i++) {
        assertTrue(covered[i] || WhiteSpace.is(text.charAt(i)), () -> "uncovered in " + block);
      }
    }
  }

  @Property(tries = 300)
  void plainTextIsCoveredWhole(@ForAll("plainTexts") String text) {
    boolean[] covered = new boolean[text.length()];
    for (Block block : SEGMENTER.segment(new Article("test.txt", text))) {
      mark(covered, block.span());
    }
    for (int i = 0; i < text.length(); i++) {
      assertTrue(covered[i] || WhiteSpace.is(text.charAt(i)), "uncovered at " + i);
    }
  }

  @Provide
  Arbitrary<String> articles() {
    return Arbitraries.of(
            "税は上がる",
            "賃金",
            "。",
            "！",
            "?",
            "「",
            "」",
            "（",
            "）",
            "\n",
            "\r\n",
            "　",
            " - ",
            "1. ",
            "(1)",
            "２",
            "# ",
            "|",
            "|-|",
            "![",
            "](",
            ")",
            "・",
            "■",
            "Q.",
            "と述べた",
            "2.5%",
            "図1：",
            "Photo by A",
            "【",
            "】",
            "**",
            "> ",
            "https://a.b/c",
            "𠮷",
            "😀",
            "…",
            "①",
            "一、",
            "出典：")
        .list()
        .ofMaxSize(40)
        .map(parts -> String.join("", parts));
  }

  @Provide
  Arbitrary<String> plainTexts() {
    return Arbitraries.of("税は上がる", "賃金は", "二%", "。", "。\n", "、", "！", "「行く」", "\n", "　", "𠮷田氏")
        .list()
        .ofMaxSize(40)
        .map(parts -> String.join("", parts));
  }

  private static void check(String text) {
    Article article = new Article("test.txt", text);
    List<Block> blocks = SEGMENTER.segment(article);
    int last = 0;
    for (Block block : blocks) {
      assertTrimmed(text, block.span(), last);
      assertEquals(block.kind() == BlockKind.TABLE_CELL, block.cell().isPresent());
      last = block.span().end();
    }
    last = 0;
    for (Sentence sentence : SPLITTER.split(article, blocks)) {
      assertTrimmed(text, sentence.span(), last);
      assertTrue(sentence.block().span().contains(sentence.span()));
      last = sentence.span().end();
    }
  }

  private static void assertTrimmed(String text, Span span, int last) {
    assertFalse(span.isEmpty());
    assertTrue(span.start() >= last && span.end() <= text.length(), span::toString);
    assertFalse(WhiteSpace.is(text.charAt(span.start())));
    assertFalse(WhiteSpace.is(text.charAt(span.end() - 1)));
  }

  private static void mark(boolean[] covered, Span span) {
    for (int i = span.start(); i < span.end(); i++) {
      covered[i] = true;
    }
  }
}
