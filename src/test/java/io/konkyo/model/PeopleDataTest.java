package io.konkyo.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The lexicons of people: what they say of countries, titles and organizations. */
class PeopleDataTest {

  /** The Union, Kosovo, and states that are no more. */
  private static final Set<String> BESIDE_ISO = Set.of("EU", "XK", "SU", "DD", "YU", "CS", "AN");

  private final ModelFiles files = ModelFiles.bundled();

  @ParameterizedTest
  @CsvSource({"titles, 2", "organizations, 2", "countries, 1", "places, 1", "leaders, 2"})
  void everyCountryIsOneOfIso3166(String name, int column) {
    Set<String> known = new HashSet<>(List.of(Locale.getISOCountries()));
    known.addAll(BESIDE_ISO);
    known.add("-");
    Set<String> unknown = new TreeSet<>();
    for (ModelFiles.Line line : lines(name)) {
      unknown.add(line.fields().get(column));
    }
    unknown.removeAll(known);
    assertEquals(Set.of(), unknown);
  }

  @Test
  void everyCountryHasAName() {
    Set<String> nameless = new TreeSet<>(List.of(Locale.getISOCountries()));
    for (ModelFiles.Line line : lines("countries")) {
      if (line.fields().get(2).equals("name")) {
        nameless.remove(line.fields().get(1));
      }
    }
    assertEquals(Set.of(), nameless);
  }

  @ParameterizedTest
  @CsvSource({
    "首相, public, -",
    "大統領, public, -",
    "大臣, public, -",
    "議員, public, -",
    "知事, public, -",
    "大使, public, -",
    "FRB議長, public, US",
    "ＦＲＢ議長, public, US",
    "国連事務総長, public, -",
    "委員長, either-public, -",
    "総裁, either-public, -",
    "会長, either-private, -",
    "社長, private, -",
    "教授, private, -",
    "弁護士, private, -",
    "投資家, description, -",
    "氏, honorific, -",
    "容疑者, honorific, -"
  })
  void title(String surface, String holder, String country) {
    assertEquals(List.of(surface, holder, country), entry("titles", surface));
  }

  @ParameterizedTest
  @CsvSource({
    "外務省, government, JP",
    "米通商代表部, government, US",
    "自民党, party, JP",
    "最高裁, court, JP",
    "日銀, central-bank, JP",
    "FRB, central-bank, US",
    "ＦＲＢ, central-bank, US",
    "国連, international, -",
    "欧州委員会, international, EU",
    "警視庁, police, JP",
    "東京地検, prosecution, JP",
    "自衛隊, military, JP",
    "衆院, legislature, JP"
  })
  void organization(String surface, String kind, String country) {
    assertEquals(List.of(surface, kind, country), entry("organizations", surface));
  }

  @ParameterizedTest
  @CsvSource({
    "日本, JP, name",
    "日, JP, short",
    "米国, US, name",
    "アメリカ, US, name",
    "米, US, short",
    "中国, CN, name",
    "中, CN, short",
    "韓国, KR, name",
    "北朝鮮, KP, name",
    "台湾, TW, name",
    "ソ連, RU, name",
    "欧州連合, EU, name",
    "コソボ, XK, name"
  })
  void country(String surface, String code, String form) {
    assertEquals(List.of(surface, code, form), entry("countries", surface));
  }

  @ParameterizedTest
  @CsvSource({
    "title-affixes, 前, before",
    "title-affixes, 次期, before",
    "title-affixes, 代行, after",
    "title-affixes, 選, not",
    "portfolios, 財務, ministry",
    "portfolios, 経産, short",
    "portfolios, 経済再生, state",
    "portfolio-suffixes, 大臣, 'ministry,short'",
    "portfolio-suffixes, 担当相, 'ministry,state'",
    "organization-suffixes, 省, government",
    "organization-suffixes, 連銀, central-bank",
    "links, の, join",
    "links, を務める, serve",
    "links, 政権, power",
    "spellings, 澤, 沢",
    "spellings, ヴ, ブ"
  })
  void word(String name, String surface, String kind) {
    assertEquals(List.of(surface, kind), entry(name, surface));
  }

  @ParameterizedTest
  @ValueSource(strings = {"titles", "organizations"})
  void whatHasLatinLettersStandsInBothWidths(String name) {
    Set<String> narrow = new TreeSet<>();
    Set<String> wide = new TreeSet<>();
    for (ModelFiles.Line line : lines(name)) {
      String surface = line.fields().get(0);
      String common = Normalizer.normalize(surface, Normalizer.Form.NFKC);
      if (surface.matches(".*[0-9A-Za-z].*")) {
        narrow.add(common);
      }
      if (surface.matches(".*[０-９Ａ-Ｚａ-ｚ].*")) {
        wide.add(common);
      }
    }
    assertEquals(narrow, wide);
  }

  @Test
  void aCommonFormHasNoOther() {
    Set<String> written = new HashSet<>();
    lines("spellings").forEach(line -> written.add(line.fields().get(0)));
    for (ModelFiles.Line line : lines("spellings")) {
      assertFalse(written.contains(line.fields().get(1)), () -> line.fault("").getMessage());
    }
  }

  private List<ModelFiles.Line> lines(String name) {
    return files.lines("people/" + name + ".tsv");
  }

  private List<String> entry(String name, String surface) {
    return lines(name).stream()
        .map(ModelFiles.Line::fields)
        .filter(fields -> fields.get(0).equals(surface))
        .findFirst()
        .orElseThrow(() -> new AssertionError(name + " has no " + surface));
  }
}
