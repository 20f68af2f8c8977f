package io.konkyo.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.konkyo.mention.lexicon.Lexicons;
import io.konkyo.mention.rule.RuleBook;
import io.konkyo.model.ModelFiles;
import io.konkyo.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a sentence must have to be looked at; that nothing is lost by it, another test shows. */
class SentenceFilterTest {

  private static final ModelFiles MODELS = ModelFiles.bundled();
  private static final SentenceFilter FILTER =
      new SentenceFilter(Lexicons.load(MODELS), RuleBook.load(MODELS, "rules/figures.rules"));

  /** A text with the sentence in 【】; whether it may hold a mention, and a date without figures. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # Nothing that a figure or a date could begin with.
          【橋を架けた。】 | false | false
          【】 | false | false
          【。】 | false | false
          【OSを替えた。】 | false | false

          # Numerals, also where they are no figures in the end.
          【橋を3本架けた。】 | true | false
          【橋を３本架けた。】 | true | false
          【橋を三本架けた。】 | true | false
          【橋を数本架けた。】 | true | false
          【一方、橋は古い。】 | true | false
          【橋は古い3】 | true | false

          # Numerals as they are spoken.
          【参加はにじゅう人だ。】 | true | false
          【きょうじゅに会う。】 | true | true
          【にじゅ】 | false | false

          # Words that are dates by themselves, wherever they stand.
          【昨年は増えた。】 | true | true
          【増えたのは昨年】 | true | true
          【来月、会う。】 | true | true
          【月曜日に会う。】 | true | true
          【元年に始めた。】 | false | false
          【令和元年に始めた。】 | true | true

          # Words that need a figure before them.
          【円とドルを替える。】 | false | false
          【年度の予定だ。】 | false | false
          【割合は高い。】 | false | false

          # What stands around the sentence does not count.
          昨年。【橋を架けた。】3本だ。 | false | false
          昨【年は橋を架けた。】 | false | false
          【橋を架けた。昨】年だ。 | false | false
          橋は3【本だ。】 | false | false
          """)
  void tellsWhatMayHoldAMention(String marked, boolean mention, boolean date) {
    int start = marked.indexOf('【');
    Span sentence = new Span(start, marked.indexOf('】') - 1);
    String text = marked.replaceAll("[【】]", "");
    assertEquals(mention, FILTER.mayHoldMention(text, sentence), "a mention");
    assertEquals(date, FILTER.mayHoldDate(text, sentence), "a date");
  }
}
