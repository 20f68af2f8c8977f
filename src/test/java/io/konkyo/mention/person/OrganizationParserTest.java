package io.konkyo.mention.person;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.konkyo.mention.Bracketed;
import io.konkyo.model.ModelFiles;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What leads to a name. In each row it stands in 【】 before の and the name, or 【】 stands alone where
 * nothing does; then its class | its country.
 */
class OrganizationParserTest {

  private static final OrganizationParser ORGANIZATIONS =
      new OrganizationParser(PeopleLexicons.load(ModelFiles.bundled()));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          昨日、【自民党】の梶谷幹事長が来た。 | party | JP
          昨日、【外務省】の生田局長が来た。 | government | JP
          昨日、【米国務省】のデローム報道官が来た。 | government | US
          昨日、【米通商代表部(USTR)】のコリンズ代表が来た。 | government | US
          昨日、【欧州中央銀行（ECB）】のラフォン総裁が来た。 | central-bank | EU
          昨日、【国連】のエルナンデス事務総長が来た。 | international | -
          昨日、【東京大学】の楠木教授が来た。 | university | JP
          昨日、【双葉電機】の大河内社長が来た。 | company | -
          昨日、【英国】のハートリー外相が来た。 | - | GB
          昨日、【テキサス州】のマクレーン知事が来た。 | local | US
          昨日、極右政党「【祖国連合】」のハルトマン党首が来た。 | party | -
          昨日、半導体大手【ヴォルテック】のリー社長が来た。 | other | -
          昨日、知人【】の森岡さんが来た。 | - | -
          昨日、【】の森岡さんが来た。 | - | -
          """)
  void leadingToAName(String marked, String orgClass, String country) {
    Bracketed example = Bracketed.parse(marked);
    String text = example.text();
    SentenceText s = SentenceTexts.one(text);
    int name = text.indexOf('の', example.span().end()) + 1;
    Optional<Organization> found = ORGANIZATIONS.leadingTo(s, s.span().start(), name);
    assertEquals(
        String.join(" ", example.span().of(text), orgClass, country),
        String.join(
            " ",
            found.map(org -> org.span().of(text)).orElse(""),
            found.flatMap(Organization::orgClass).orElse("-"),
            found.flatMap(Organization::country).orElse("-")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          米国の大手が値上げし、ハートリー氏は反対した。 | ハートリー | US
          米国と英国の交渉で、ハートリー氏は反対した。 | ハートリー | GB
          日本の大手が値上げし、ハートリー氏は反対した。 | ハートリー | -
          会議では、ハートリー氏は反対した。 | ハートリー | -
          """)
  void theForeignCountryNamedLast(String text, String name, String country) {
    SentenceText s = SentenceTexts.one(text);
    assertEquals(
        country, ORGANIZATIONS.countryBefore(s, text.indexOf(name), s.span().start()).orElse("-"));
  }
}
