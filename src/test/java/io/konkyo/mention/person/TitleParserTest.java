package io.konkyo.mention.person;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.konkyo.mention.Bracketed;
import io.konkyo.model.ModelFiles;
import io.konkyo.text.Span;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Titles beside names. In each row the title phrase stands in 【】, or 【】 alone where a phrase would
 * begin or end and there is none; then role | organization | country | what it says of its holder.
 */
class TitleParserTest {

  private static final PeopleLexicons LEXICONS = PeopleLexicons.load(ModelFiles.bundled());
  private static final TitleParser TITLES =
      new TitleParser(LEXICONS, new OrganizationParser(LEXICONS));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          会見で森岡【外相】が述べた。 | 外相 | - | - | PUBLIC
          会見で植草【日銀総裁】が述べた。 | 総裁 | 日銀 | JP | PUBLIC
          会見で小暮【前財務相】が述べた。 | 前財務相 | - | - | PUBLIC
          会見でクライン【米国務長官】が述べた。 | 国務長官 | - | US | PUBLIC
          会見で深町【経済再生担当相】が述べた。 | 経済再生担当相 | - | - | PUBLIC
          会見で大河内【代表取締役社長】が述べた。 | 代表取締役社長 | - | - | PRIVATE
          会見で大河内【会長兼CEO】が述べた。 | 会長兼CEO | - | - | PRIVATE
          会見で楠木【名誉教授】が述べた。 | 名誉教授 | - | - | PRIVATE
          会見で小早川【会長】が述べた。 | 会長 | - | - | EITHER_PRIVATE
          会見で堂本【委員長】が述べた。 | 委員長 | - | - | EITHER_PUBLIC
          会見で森岡【氏】が述べた。 | 氏 | - | - | HONORIFIC
          会見で羽田野【大阪市長】が述べた。 | 市長 | 大阪市 | JP | PUBLIC
          会見で羽田野【県知事候補】が述べた。 | 県知事候補 | - | JP | PRIVATE
          会見で森岡【】は述べた。 | - | - | - | -
          会見で羽田野【】知事選に触れた。 | - | - | - | -
          会見でベルモント【】大統領令に触れた。 | - | - | - | -
          会見で鮎川【】投資家が述べた。 | - | - | - | -
          """)
  void behindAName(String marked, String role, String org, String country, String holder) {
    Bracketed example = Bracketed.parse(marked);
    SentenceText s = SentenceTexts.one(example.text());
    Optional<TitlePhrase> phrase = TITLES.behind(s, example.span().start(), s.span().end());
    assertRead(example, role, org, country, holder, phrase);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          会見で【外相】の森岡氏が述べた。 | 外相 | - | - | PUBLIC
          会見で【米国財務長官】のバレット氏が述べた。 | 財務長官 | - | US | PUBLIC
          会見で【前米国防長官】のティルマン氏が述べた。 | 前米国防長官 | - | US | PUBLIC
          会見で【神奈川県知事】の立石氏が述べた。 | 知事 | 神奈川県 | JP | PUBLIC
          会見で【国連事務総長】のエルナンデス氏が述べた。 | 事務総長 | 国連 | - | PUBLIC
          会見で【自民党幹事長】の梶谷氏が述べた。 | 幹事長 | 自民党 | JP | PUBLIC
          会見で【東京大学教授】の楠木氏が述べた。 | 教授 | 東京大学 | JP | PRIVATE
          会見で【金融投資家】ホフマン氏が述べた。 | 金融投資家 | - | - | DESCRIPTION
          会見で【元駅員】の有坂さんが述べた。 | 元駅員 | - | - | DESCRIPTION
          会見で机【】の森岡氏が述べた。 | - | - | - | -
          """)
  void beforeAName(String marked, String role, String org, String country, String holder) {
    Bracketed example = Bracketed.parse(marked);
    SentenceText s = SentenceTexts.one(example.text());
    Optional<TitlePhrase> phrase = TITLES.before(s, s.span().start(), example.span().end());
    assertRead(example, role, org, country, holder, phrase);
  }

  private static void assertRead(
      Bracketed example,
      String role,
      String org,
      String country,
      String holder,
      Optional<TitlePhrase> phrase) {
    String text = example.text();
    String none = "-";
    assertEquals(
        String.join(" ", example.span().of(text), role, org, country, holder).strip(),
        String.join(
                " ",
                phrase.map(p -> p.span().of(text)).orElse(""),
                phrase.map(p -> p.role().of(text)).orElse(none),
                phrase.flatMap(TitlePhrase::org).map((Span o) -> o.of(text)).orElse(none),
                phrase.flatMap(TitlePhrase::country).orElse(none),
                phrase.map(p -> p.holder().name()).orElse(none))
            .strip());
  }
}
