package io.konkyo.model;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The lexicons: the form of all, and of those of figures the entries that the annotation guide
 * names.
 */
class LexiconDataTest {

  private static final String NUMERAL = ".*[0-9０-９₂一二三四五六七八九十百千万億兆].*";

  private static final String LABELS = "[a-z]+=\\S+( [a-z]+=\\S+)*";

  /** Codes that the JDK still knows though their currencies have been replaced. */
  private static final Set<String> WITHDRAWN =
      codes(
          """
          ADP AFA ATS AYM AZM BEF BGL BYB BYR CSD CYP DEM EEK ESP FIM FRF GHC GRD GWP HRK IEP ITL
          LTL LUF LVL MGF MRO MTL MZM NLG PTE ROL RUR SDD SIT SKK SLL SRG STD TMM TPE TRL VEB VEF
          YUM ZMK ZWD ZWN ZWR
          """);

  /** Funds and units of account that are reckoned in hundredths, as money is. */
  private static final Set<String> NOT_CIRCULATING =
      codes("BOV CHE CHW CLF COU MXV USN USS UYI UYW XAD");

  private static final Path MODELS = Path.of("models");

  private static final String COUNTRY = "[A-Z]{2}|-";

  /** Where a word may stand once for each of its roles; elsewhere a surface stands once. */
  private static final Set<String> SEVERAL_ROLES =
      Set.of(
          "lexicon/context",
          "people/title-affixes",
          "statements/cues",
          "claims/rates",
          "claims/times",
          "claims/links",
          "claims/modality",
          "claims/nouns",
          "claims/sayings",
          "claims/verbs");

  /** Files that list one class after the other, so that a word's place tells its class. */
  private static final List<String> BY_CLASS =
      List.of(
          "claims/links",
          "claims/nouns",
          "claims/rates",
          "claims/sayings",
          "claims/times",
          "claims/verbs");

  private final ModelFiles files = ModelFiles.bundled();

  /** The allowed form of each column after the surface, as regular expressions. */
  private static Map<String, List<String>> columns() {
    Map<String, List<String>> columns = new LinkedHashMap<>();
    columns.put(
        "lexicon/currencies",
        List.of("[A-Z]{3}", "suffix|prefix|both|minor", "1|10|0\\.1|0\\.01|0\\.001"));
    columns.put("lexicon/counters", List.of("counter|unit|noun", "cardinal|ordinal"));
    columns.put(
        "lexicon/frozen",
        List.of(
            "word|idiom|science|place|surname|given-name|organization|event|rank|coinage|phone"
                + "|discourse|date-word|partitive|another|ambiguous-minutes|ambiguous-hour|ambiguous-date"
                + "|number"));
    columns.put("lexicon/compounds", List.of("bond|plan|status|name"));
    columns.put(
        "lexicon/modifiers",
        List.of("before|after", "eq|approx|gte|gt|lte|lt", "verb|limit|single|-"));
    columns.put("lexicon/eras", List.of("[0-9]{4}", "name|sign|letter"));
    columns.put("lexicon/weekdays", List.of("[1-7]"));
    columns.put("lexicon/times-of-day", List.of("am|pm|noon|night", "[0-9]{2}:[0-9]{2}|-"));
    columns.put("lexicon/time", List.of(LABELS));
    columns.put("lexicon/ratio", List.of(LABELS));
    columns.put("lexicon/changes", List.of("increase|decrease|none"));
    columns.put(
        "lexicon/context",
        List.of(
            "index|compared|population|standing|sort|rise|fall|sum|than|from|past|benchmark|converted"
                + "|passing|time|moment|change|whole|limited|round|counted|period|lasting|future|base|restated|partway|added|occupied|relative|proportion"));
    columns.put(
        "lexicon/relative-dates",
        List.of(
            "year|fiscal-year|month|week|day|none",
            "-[1-3]|[0-3]|same|next|previous|next-but-one|previous-but-one|-",
            "[a-z-]+"));
    columns.put(
        "claims/rates", List.of("(beside-|span-)?(year|month|day|hour)|each|not|pass|limit"));
    columns.put(
        "claims/times",
        List.of(
            "suffix|base|edition|topic|until|report|meeting|link|among|announce|found|light|purpose"
                + "|now|own|former"));
    columns.put(
        "claims/links", List.of("level|settled|not-level|change|peak|was|told|arrow|gloss|other"));
    columns.put(
        "claims/nouns",
        List.of("measure|change|stand|generic|abstract|time|agent|group|pronoun|thing|column"));
    columns.put(
        "claims/words",
        List.of(
            "(modifier|limit|rate|back|base|counter|person|firm|results|own)"
                + "(,(modifier|limit|rate|back|base|counter|person|firm|results|own))*"));
    columns.put("claims/verbs", List.of("level|move|say|allot|compare|demand|reckon"));
    columns.putAll(ofPeople());
    return columns;
  }

  private static Map<String, List<String>> ofPeople() {
    String kinds =
        "(government|legislature|party|court|prosecution|police|military|central-bank|international"
            + "|local|company|university|media|think-tank|association|other)";
    Map<String, List<String>> columns = new LinkedHashMap<>();
    columns.put(
        "people/titles",
        List.of("public|private|either-public|either-private|description|honorific", COUNTRY));
    columns.put("people/title-affixes", List.of("before|after|not"));
    columns.put("people/portfolios", List.of("ministry|short|state"));
    columns.put(
        "people/portfolio-suffixes", List.of("(ministry|short|state)(,(ministry|short|state))*"));
    columns.put("people/organizations", List.of(kinds, COUNTRY));
    columns.put("people/organization-suffixes", List.of(kinds));
    columns.put("people/countries", List.of("[A-Z]{2}", "name|short"));
    columns.put("people/places", List.of("[A-Z]{2}", "capital|prefecture|state|city"));
    columns.put("people/leaders", List.of("\\S+", COUNTRY, "-|[A-Za-z].*", "yes|no"));
    columns.put("people/links", List.of("join|pause|serve|bracket|power|thing|common"));
    columns.put(
        "people/title-habits",
        List.of("(?:(?:familiar|vague|loose|sole|led|foreign|body|institution)(?:,(?!$)|$))+"));
    columns.put("people/generic", List.of("organization|title"));
    columns.put("people/spellings", List.of("\\S+"));
    columns.put("person/title-words", List.of("before|after|both"));
    columns.put(
        "claims/modality",
        List.of(
            "noun|content|verb|quote|passive|denial|ending|deed|given|now|fact|event|aside|counter"
                + "|level|equal|section|title|need|worth|false|steer|suppose|scheme|weigh|wrong",
            "actual|planned|forecast|demanded|hypothetical|denied|-"));
    columns.put("claims/sayings", List.of("say|publish|survey|estimate|document"));
    columns.put("statements/cues", List.of("[a-z]+(-[a-z]+)*", "-|[a-z]+( [a-z]+)*"));
    columns.put("statements/speakers", List.of("[a-z]+"));
    return columns;
  }

  @TestFactory
  Stream<DynamicTest> everyLineHasItsColumns() {
    return columns().entrySet().stream()
        .filter(file -> Files.exists(MODELS.resolve(file.getKey() + ".tsv")))
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.getKey(), () -> checkForm(file.getKey(), file.getValue())));
  }

  private void checkForm(String name, List<String> columns) {
    List<String> faults = new ArrayList<>();
    Set<String> surfaces = new HashSet<>();
    List<ModelFiles.Line> lines = files.lines(name + ".tsv");
    for (ModelFiles.Line line : lines) {
      List<String> fields = line.fields();
      if (fields.size() != columns.size() + 1) {
        faults.add(line.fault("has " + fields.size() + " columns").getMessage());
        continue;
      }
      String key = SEVERAL_ROLES.contains(name) ? line.text() : fields.get(0);
      if (fields.get(0).isEmpty() || !surfaces.add(key)) {
        faults.add(line.fault("the surface is empty or a duplicate").getMessage());
      }
      if (!List.of(line.text().split("\t", -1)).equals(fields)) {
        faults.add(line.fault("a column begins or ends with a blank").getMessage());
      }
      for (int i = 0; i < columns.size(); i++) {
        if (!fields.get(i + 1).matches(columns.get(i))) {
          faults.add(line.fault("unknown value " + fields.get(i + 1)).getMessage());
        }
      }
    }
    assertFalse(lines.isEmpty());
    assertEquals(List.of(), faults);
  }

  /** A comment behind an entry would be part of it; an entry behind a # would be lost. */
  @TestFactory
  Stream<DynamicTest> noCommentIsTakenForAnEntry() {
    return columns().keySet().stream()
        .map(name -> MODELS.resolve(name + ".tsv"))
        .filter(Files::exists)
        .map(file -> DynamicTest.dynamicTest(file.toString(), () -> checkComments(file)));
  }

  private static void checkComments(Path file) throws IOException {
    assertEquals(
        List.of(),
        Files.readString(file)
            .lines()
            .filter(line -> line.startsWith("#") ? line.contains("\t") : line.contains("#"))
            .toList());
  }

  @TestFactory
  Stream<DynamicTest> theLinesOfAClassStandTogether() {
    return BY_CLASS.stream().map(name -> DynamicTest.dynamicTest(name, () -> checkGroups(name)));
  }

  private void checkGroups(String name) {
    List<String> faults = new ArrayList<>();
    Set<String> begun = new HashSet<>();
    String last = "";
    for (ModelFiles.Line line : files.lines(name + ".tsv")) {
      String group = line.fields().get(1);
      if (!group.equals(last) && !begun.add(group)) {
        faults.add(
            line.fault(group + " stands apart from the other lines of its class").getMessage());
      }
      last = group;
    }
    assertEquals(List.of(), faults);
  }

  /** A noun has one kind; that it may stand alone at the head of a column goes beside it. */
  @Test
  void everyNounHasOneKind() {
    Set<String> seen = new HashSet<>();
    List<String> faults = new ArrayList<>();
    for (ModelFiles.Line line : files.lines("claims/nouns.tsv")) {
      boolean column = line.fields().get(1).equals("column");
      if (!column && !seen.add(line.fields().get(0))) {
        faults.add(line.fault("a second time").getMessage());
      }
    }
    assertEquals(List.of(), faults);
  }

  /** A table of claims that is listed nowhere here would not be checked. */
  @Test
  void everyTableOfClaimsIsListed() throws IOException {
    Set<String> present = new TreeSet<>();
    try (Stream<Path> tables = Files.list(MODELS.resolve("claims"))) {
      tables.forEach(file -> present.add("claims/" + file.getFileName().toString()));
    }
    Set<String> listed = new TreeSet<>();
    columns().keySet().stream()
        .filter(name -> name.startsWith("claims/"))
        .forEach(name -> listed.add(name + ".tsv"));
    assertEquals(present, listed);
  }

  @Test
  void everyCirculatingCurrencyHasItsCodeAndAName() {
    Set<String> written = new TreeSet<>();
    Set<String> named = new TreeSet<>();
    for (ModelFiles.Line line : lines("currencies")) {
      List<String> fields = line.fields();
      if (fields.get(0).equals(fields.get(1))) {
        written.add(fields.get(1));
      } else if (fields.get(0).codePoints().anyMatch(Character::isIdeographic)
          || fields.get(0).codePoints().anyMatch(LexiconDataTest::isKatakana)) {
        named.add(fields.get(1));
      }
    }
    Set<String> circulating = new TreeSet<>();
    for (Currency currency : Currency.getAvailableCurrencies()) {
      // Metals, other units of account, and the codes for tests and for no currency have no digits.
      if (currency.getDefaultFractionDigits() >= 0) {
        circulating.add(currency.getCurrencyCode());
      }
    }
    circulating.removeAll(WITHDRAWN);
    circulating.removeAll(NOT_CIRCULATING);
    assertAll(
        () -> assertEquals(Set.of(), minus(circulating, written), "codes"),
        () -> assertEquals(Set.of(), minus(circulating, named), "names in Japanese"));
  }

  @Test
  void everyCodeIsOneOfIso4217() {
    // A JDK may be older than the newest codes.
    Set<String> known = new TreeSet<>(codes("SLE VED XCG ZWG"));
    for (Currency currency : Currency.getAvailableCurrencies()) {
      known.add(currency.getCurrencyCode());
    }
    Set<String> used = new TreeSet<>();
    for (ModelFiles.Line line : lines("currencies")) {
      used.add(line.fields().get(1));
    }
    assertEquals(Set.of(), minus(used, known));
  }

  @ParameterizedTest
  @CsvSource({
    "円, JPY, suffix, 1",
    "ドル, USD, suffix, 1",
    "米ドル, USD, suffix, 1",
    "$, USD, prefix, 1",
    "US$, USD, prefix, 1",
    "＄, USD, prefix, 1",
    "ウォン, KRW, suffix, 1",
    "北朝鮮ウォン, KPW, suffix, 1",
    "元, CNY, suffix, 1",
    "人民元, CNY, suffix, 1",
    "ユーロ, EUR, suffix, 1",
    "€, EUR, both, 1",
    "EUR, EUR, both, 1",
    "ポンド, GBP, suffix, 1",
    "フラン, CHF, suffix, 1",
    "ルーブル, RUB, suffix, 1",
    "カナダドル, CAD, suffix, 1",
    "カナダ・ドル, CAD, suffix, 1",
    "パキスタン・ルピー, PKR, suffix, 1",
    "ルピー, INR, suffix, 1",
    "ペソ, MXN, suffix, 1",
    "フィリピンペソ, PHP, suffix, 1",
    "マルク, DEM, suffix, 1",
    "COP, COP, suffix, 1",
    "銭, JPY, suffix, 0.01",
    "セント, USD, suffix, 0.01",
    "ペンス, GBP, suffix, 0.01"
  })
  void currency(String surface, String code, String position, BigDecimal factor) {
    List<String> fields = entry("currencies", surface);
    assertEquals(List.of(code, position, factor.toPlainString()), fields.subList(1, 4));
  }

  @ParameterizedTest
  @CsvSource({
    "つ, counter, cardinal",
    "人, counter, cardinal",
    "カ国, counter, cardinal",
    "ヶ国, counter, cardinal",
    "箇所, counter, cardinal",
    "か国語, counter, cardinal",
    "期, counter, cardinal",
    "次, counter, cardinal",
    "代, counter, cardinal",
    "議席, counter, cardinal",
    "位, counter, ordinal",
    "条, counter, ordinal",
    "番目, counter, ordinal",
    "つ目, counter, ordinal",
    "カ国目, counter, ordinal",
    "年目, counter, ordinal",
    "丁目, counter, ordinal",
    "ナノメートル, unit, cardinal",
    "キロワット時, unit, cardinal",
    "ＫＷ, unit, cardinal",
    "km², unit, cardinal",
    "㎞, unit, cardinal",
    "kWh, unit, cardinal",
    "ベーシスポイント, unit, cardinal",
    "法案, noun, cardinal",
    "原則, noun, cardinal"
  })
  void counter(String surface, String kind, String order) {
    assertEquals(List.of(surface, kind, order), entry("counters", surface));
  }

  @Test
  void whatOtherLexiconsHoldIsNoCounter() {
    Set<String> counters = surfaces("counters");
    Set<String> clash = new TreeSet<>(surfaces("currencies"));
    clash.retainAll(counters);
    assertAll(
        () -> assertEquals(Set.of(), clash),
        () ->
            assertFalse(
                Stream.of("年", "年度", "日", "日間", "時間", "か月", "%", "パーセント", "割", "分", "大", "大国")
                    .anyMatch(counters::contains)));
  }

  @ParameterizedTest
  @CsvSource({
    "一方, word",
    "一体, word",
    "二国間, word",
    "2国間, word",
    "二カ国間, word",
    "第三者, word",
    "千差万別, word",
    "二者択一, word",
    "一人ひとり, word",
    "一銭も, word",
    "世界一, word",
    "第一に, discourse",
    "第２に, discourse",
    "の一つ, partitive",
    "の１人, partitive",
    "もう一つ, another",
    "十分, ambiguous-minutes",
    "一日, ambiguous-date",
    "一石二鳥, idiom",
    "二酸化炭素, science",
    "三重県, place",
    "三菱, organization",
    "一部門, number",
    "六法案, number",
    "G7, coinage",
    "Ｇ２０, coinage",
    "F-35, coinage",
    "Ｆ35, coinage",
    "2プラス2, coinage",
    "５Ｇ, coinage",
    "COVID-19, coinage"
  })
  void frozen(String surface, String reason) {
    assertEquals(List.of(surface, reason), entry("frozen", surface));
  }

  @Test
  void whatIsANumberIsNotFrozen() {
    Set<String> frozen = surfaces("frozen");
    for (String number : List.of("一人", "二人", "三人", "一つ", "三つ", "一回", "一社", "一票", "二大国")) {
      assertFalse(frozen.contains(number), number);
    }
  }

  @Test
  void everyFrozenSurfaceHasANumeralAndNoEra() {
    List<String> faults = new ArrayList<>();
    for (ModelFiles.Line line : lines("frozen")) {
      String surface = line.fields().get(0);
      if (!surface.matches(NUMERAL) || surface.matches("[MTSHRＭＴＳＨＲ][0-9０-９]{1,2}")) {
        faults.add(line.fault(surface).getMessage());
      }
    }
    assertEquals(List.of(), faults);
  }

  @Test
  void everyCompoundHasOnePlaceForItsFigure() {
    List<String> faults = new ArrayList<>();
    for (ModelFiles.Line line : lines("compounds")) {
      if (line.fields().get(0).split("\\{n}", -1).length != 2) {
        faults.add(line.fault("wants {n} once").getMessage());
      }
    }
    assertEquals(List.of(), faults);
    assertTrue(surfaces("compounds").containsAll(Set.of("{n}年債", "{n}年物国債", "{n}カ年計画", "{n}条国")));
  }

  @ParameterizedTest
  @CsvSource({
    "約, before, approx, -",
    "およそ, before, approx, -",
    "最大で, before, lte, -",
    "少なくとも, before, gte, -",
    "以上, after, gte, -",
    "以下, after, lte, -",
    "未満, after, lt, -",
    "超, after, gt, single",
    "程度, after, approx, -",
    "弱, after, approx, single",
    "余り, after, approx, -",
    "規模, after, approx, -",
    "まで, after, lte, limit",
    "を超えて, after, gt, verb",
    "を上回り, after, gt, verb",
    "を下回った, after, lt, verb",
    "に満たない, after, lt, verb"
  })
  void modifier(String surface, String position, String bound, String form) {
    assertEquals(List.of(surface, position, bound, form), entry("modifiers", surface));
  }

  @Test
  void whatLeavesAFigureExactIsNoModifier() {
    Set<String> modifiers = surfaces("modifiers");
    for (String exact : List.of("相当", "に上る", "に達する", "年間", "総額", "累計", "ごろ")) {
      assertFalse(modifiers.contains(exact), exact);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "明治, 1868, name",
    "昭和, 1926, name",
    "令和, 2019, name",
    "㍻, 1989, sign",
    "R, 2019, letter"
  })
  void era(String surface, String first, String form) {
    assertEquals(List.of(surface, first, form), entry("eras", surface));
  }

  @ParameterizedTest
  @CsvSource({
    "昨年, year, -1, -",
    "おととし, year, -2, -",
    "同年, year, same, -",
    "翌年, year, next, -",
    "前年, year, previous, -",
    "本年度, fiscal-year, 0, -",
    "今月, month, 0, -",
    "月内, month, 0, within",
    "今秋, year, 0, autumn",
    "来週, week, 1, -",
    "今朝, day, 0, morning",
    "先日, none, -, -",
    "現在, none, -, -",
    "この年, none, -, -"
  })
  void relativeDate(String surface, String unit, String offset, String part) {
    assertEquals(List.of(surface, unit, offset, part), entry("relative-dates", surface));
  }

  private List<ModelFiles.Line> lines(String name) {
    return files.lines("lexicon/" + name + ".tsv");
  }

  private Set<String> surfaces(String name) {
    Set<String> surfaces = new HashSet<>();
    for (ModelFiles.Line line : lines(name)) {
      surfaces.add(line.fields().get(0));
    }
    return surfaces;
  }

  private List<String> entry(String name, String surface) {
    return lines(name).stream()
        .map(ModelFiles.Line::fields)
        .filter(fields -> fields.get(0).equals(surface))
        .findFirst()
        .orElseThrow(() -> new AssertionError(name + " has no " + surface));
  }

  private static boolean isKatakana(int codePoint) {
    return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.KATAKANA;
  }

  private static Set<String> codes(String text) {
    return Set.of(text.strip().split("\\s+"));
  }

  private static Set<String> minus(Set<String> set, Set<String> other) {
    Set<String> rest = new TreeSet<>(set);
    rest.removeAll(other);
    return rest;
  }
}
