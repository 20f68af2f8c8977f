package io.konkyo.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.konkyo.article.Article;
import io.konkyo.claim.Claim;
import io.konkyo.mention.Mention;
import io.konkyo.mention.MentionType;
import io.konkyo.pipeline.Pipeline.Explanation;
import io.konkyo.text.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GapFinderTest {

  private final GapFinder finder = new GapFinder(new NameStretches(Set.of("知事", "氏")));

  @ParameterizedTest
  @CsvSource({
    "汐見県は港の改修に30億円を充てる。,''",
    "汐見県の一部で三権を論じた。唯一の例だ。,''",
    "青嶺県は4月1日に条例を改めた。,date 4月1日",
    "工事は３年間続く。,date ３年間",
    "電話は000-123-4567へ。,set aside 000-123-4567",
    "会場は汐乃瀬市港町2丁目3番4号。,set aside 2丁目3番4号",
    "船の型はＫＭ－２００だ。,set aside ＫＭ－２００",
    "県民1人当たりでは約86万円に当たる。,set aside 1人",
    "県は何を急ぐのか。,''",
    "三重県の人口は二割減った。,''",
  })
  void findsWhatADefaultRunDoesNotCover(String text, String expected) {
    assertEquals(expected, gaps(text, SampleRun.DEFAULT_TYPES));
  }

  @ParameterizedTest
  @CsvSource({
    "汐見県は港の改修に30億円を充てる。,figure 30億円",
    "出席は２４名、欠席は二名。,figure ２４名; figure 二名",
    "金利は1.25％になった。,figure 1.25％",
    "白瀬遥知事が訪れた。,name 白瀬遥知事",
    "財政課の高橋健一氏が説明した。,name 高橋健一氏",
    "予算は令和7年度に5億円となる。,date 令和7年度; figure 5億円",
    "😀会費は𠮷野で3万円だ。,name 𠮷野; figure 3万円",
  })
  void findsEverythingWhereTheRunHoldsNothing(String text, String expected) {
    assertEquals(expected, gaps(text, EnumSet.noneOf(MentionType.class)));
  }

  @Test
  void countsTheTimeThatAClaimTellsOfAsCovered() {
    String text = "県は2025年度に港の改修へ30億円を充てる。";
    Explanation how = SampleRun.PIPELINE.explain(new Article("a.txt", text));
    int start = text.indexOf("2025年度");
    List<Span> covered = List.of(new Span(start, start + 6), new Span(text.indexOf("30"), 21));
    assertEquals(List.of(), finder.find(how, covered, List.of()));
  }

  @Test
  void tellsWhyNothingCameOfAFigure() {
    Explanation how = SampleRun.PIPELINE.explain(new Article("a.txt", "県民1人当たり約86万円だ。"));
    Gap gap = finder.find(how, spans(how, SampleRun.DEFAULT_TYPES, true), List.of()).get(0);
    assertEquals("a rate's denominator", gap.reason().orElseThrow());
  }

  private String gaps(String text, Set<MentionType> types) {
    Explanation how = SampleRun.PIPELINE.explain(new Article("a.txt", text));
    return finder.find(how, spans(how, types, true), spans(how, types, false)).stream()
        .map(gap -> gap.kind().label() + " " + gap.span().of(text))
        .collect(Collectors.joining("; "));
  }

  private static List<Span> spans(Explanation how, Set<MentionType> types, boolean figures) {
    List<Span> spans = new ArrayList<>();
    for (Claim claim : how.analysis().claims()) {
      Mention mention = claim.mention();
      boolean wanted =
          mention.type() != MentionType.STATEMENT && mention.type().isFigure() == figures;
      if (wanted && types.contains(mention.type())) {
        spans.add(mention.span());
      }
    }
    return spans;
  }
}
