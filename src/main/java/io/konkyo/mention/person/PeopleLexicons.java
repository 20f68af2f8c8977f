package io.konkyo.mention.person;

import static io.konkyo.mention.lexicon.LexiconLines.columns;
import static io.konkyo.mention.lexicon.LexiconLines.lexeme;
import static io.konkyo.mention.lexicon.LexiconLines.oneOf;
import static io.konkyo.mention.lexicon.LexiconLines.unique;

import io.konkyo.mention.lexicon.EndingTable;
import io.konkyo.mention.lexicon.Lexeme;
import io.konkyo.mention.lexicon.LexemeTable;
import io.konkyo.model.ModelFiles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words that stand around names, read from {@code models/people/} and checked line by line.
 *
 * @param titles titles, those made of a portfolio and a suffix included
 * @param before affixes in front of a title (前, 元)
 * @param behind affixes behind it (代行)
 * @param notTitles what makes another word of a title in front of it (選 in 知事選)
 * @param organizations names of organizations; labels {@code class} and {@code country}
 * @param organizationEndings the same, by their ends
 * @param generic compounds that only look like the name of an organization (官庁)
 * @param suffixes endings that make a name an organization's; label {@code class}
 * @param countries names of countries, and short ones; labels {@code country} and {@code form}
 * @param countryEndings the same, by their ends
 * @param places places that fix a country; labels {@code country} and {@code class}
 * @param links what may stand between a title and a name; label {@code link}
 * @param powers what makes a bare name in front of it an official's (政権)
 * @param things what makes the name in front of it a thing's (空港)
 * @param common nouns before a title that are no names (各国外相)
 * @param habits what stands before some titles, and whose offices they are
 * @param leaders names of heads of state and government by surface
 */
record PeopleLexicons(
    TitleWords titles,
    LexemeTable before,
    EndingTable behind,
    LexemeTable notTitles,
    LexemeTable organizations,
    EndingTable organizationEndings,
    LexemeTable generic,
    EndingTable suffixes,
    LexemeTable countries,
    EndingTable countryEndings,
    LexemeTable places,
    EndingTable links,
    LexemeTable powers,
    LexemeTable things,
    LexemeTable common,
    Map<Habit, Set<String>> habits,
    Map<String, Leader> leaders) {

  private static final String FOLDER = "people/";
  private static final String TITLES = FOLDER + "titles.tsv";
  private static final String PORTFOLIOS = FOLDER + "portfolios.tsv";
  private static final String PORTFOLIO_SUFFIXES = FOLDER + "portfolio-suffixes.tsv";
  private static final String AFFIXES = FOLDER + "title-affixes.tsv";
  private static final String ORGANIZATIONS = FOLDER + "organizations.tsv";
  private static final String GENERIC = FOLDER + "generic.tsv";
  private static final String SUFFIXES = FOLDER + "organization-suffixes.tsv";
  private static final String COUNTRIES = FOLDER + "countries.tsv";
  private static final String PLACES = FOLDER + "places.tsv";
  private static final String LEADERS = FOLDER + "leaders.tsv";
  private static final String HABITS = FOLDER + "title-habits.tsv";
  private static final String LINKS = FOLDER + "links.tsv";

  /** The files read, below {@code models/}. */
  static final List<String> FILES =
      List.of(
          TITLES,
          PORTFOLIOS,
          PORTFOLIO_SUFFIXES,
          AFFIXES,
          ORGANIZATIONS,
          GENERIC,
          SUFFIXES,
          COUNTRIES,
          PLACES,
          LEADERS,
          LINKS,
          HABITS);

  private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}|-");

  private static final String[] PORTFOLIO_KINDS = {"ministry", "short", "state"};

  /** The classes of organizations whose posts are public offices. */
  private static final List<String> PUBLIC_CLASSES =
      List.of(
          "government",
          "legislature",
          "party",
          "court",
          "prosecution",
          "police",
          "military",
          "central-bank",
          "international",
          "local");

  private static final List<String> PRIVATE_CLASSES =
      List.of("company", "university", "media", "think-tank", "association", "other");

  private static final String[] CLASSES =
      Stream.concat(PUBLIC_CLASSES.stream(), PRIVATE_CLASSES.stream()).toArray(String[]::new);

  /** A head of state or government whom news names without a title. */
  record Leader(String surface, String given, String country, String latin, boolean ambiguous) {}

  /** Returns the head of state or government whom a name is known to be. */
  Optional<Leader> leader(NameForm name) {
    return Optional.ofNullable(leaders.get(name.surface()))
        .or(
            () ->
                Optional.ofNullable(leaders.get(name.family()))
                    .filter(
                        leader ->
                            name.parts().size() == 1
                                || leader.given().contains(name.parts().get(0))));
  }

  /** Returns whether a title, or a letter, has a habit. */
  boolean is(Habit habit, String surface) {
    return habits.get(habit).contains(surface);
  }

  /** Returns whether a title ends with one that has a habit. */
  boolean endsLike(Habit habit, String title) {
    return habits.get(habit).stream().anyMatch(title::endsWith);
  }

  static boolean isPublic(String orgClass) {
    return PUBLIC_CLASSES.contains(orgClass);
  }

  /**
   * Reads every lexicon.
   *
   * @throws io.konkyo.model.ModelException at the first line that is not as its file's head says
   */
  static PeopleLexicons load(ModelFiles models) {
    List<Lexeme> before = new ArrayList<>();
    List<Lexeme> behind = new ArrayList<>();
    List<Lexeme> notTitles = new ArrayList<>();
    for (ModelFiles.Line line : models.lines(AFFIXES)) {
      List<String> fields = columns(line, 2);
      Lexeme affix = new Lexeme(fields.get(0), Map.of());
      switch (oneOf(line, fields.get(1), "before", "after", "not")) {
        case "before" -> before.add(affix);
        case "after" -> behind.add(affix);
        default -> notTitles.add(affix);
      }
    }
    List<Lexeme> organizations = classed(models, ORGANIZATIONS, CLASSES);
    List<Lexeme> countries = classed(models, COUNTRIES, "name", "short");
    List<Lexeme> suffixes = new ArrayList<>();
    for (ModelFiles.Line line : unique(models, SUFFIXES)) {
      List<String> fields = columns(line, 2);
      suffixes.add(lexeme(fields.get(0), "class", oneOf(line, fields.get(1), CLASSES)));
    }
    List<Lexeme> links = new ArrayList<>();
    List<Lexeme> powers = new ArrayList<>();
    List<Lexeme> things = new ArrayList<>();
    List<Lexeme> common = new ArrayList<>();
    for (ModelFiles.Line line : unique(models, LINKS)) {
      List<String> fields = columns(line, 2);
      String link =
          oneOf(
              line, fields.get(1), "join", "pause", "serve", "bracket", "power", "thing", "common");
      List<Lexeme> kind =
          switch (link) {
            case "power" -> powers;
            case "thing" -> things;
            case "common" -> common;
            default -> links;
          };
      kind.add(lexeme(fields.get(0), "link", link));
    }
    return new PeopleLexicons(
        titles(models),
        new LexemeTable(before),
        new EndingTable(behind),
        new LexemeTable(notTitles),
        new LexemeTable(organizations),
        new EndingTable(organizations),
        new LexemeTable(generic(models)),
        new EndingTable(suffixes),
        new LexemeTable(countries),
        new EndingTable(countries),
        new LexemeTable(classed(models, PLACES, "capital", "prefecture", "state", "city")),
        new EndingTable(links),
        new LexemeTable(powers),
        new LexemeTable(things),
        new LexemeTable(common),
        habits(models),
        leaders(models));
  }

  private static TitleWords titles(ModelFiles models) {
    List<Lexeme> titles = new ArrayList<>();
    for (ModelFiles.Line line : unique(models, TITLES)) {
      List<String> fields = columns(line, 3);
      String holder =
          oneOf(
              line,
              fields.get(1),
              Arrays.stream(Holder.values()).map(Holder::label).toArray(String[]::new));
      titles.add(lexeme(fields.get(0), "holder", holder, "country", country(line, fields.get(2))));
    }
    List<Lexeme> suffixes = new ArrayList<>();
    for (ModelFiles.Line line : unique(models, PORTFOLIO_SUFFIXES)) {
      List<String> fields = columns(line, 2);
      for (String kind : fields.get(1).split(",")) {
        oneOf(line, kind, PORTFOLIO_KINDS);
      }
      suffixes.add(lexeme(fields.get(0), "after", fields.get(1)));
    }
    List<Lexeme> portfolios = new ArrayList<>();
    for (ModelFiles.Line line : models.lines(PORTFOLIOS)) {
      List<String> fields = columns(line, 2);
      String kind = oneOf(line, fields.get(1), PORTFOLIO_KINDS);
      portfolios.add(lexeme(fields.get(0), kind, "yes"));
    }
    return new TitleWords(titles, portfolios, suffixes);
  }

  /** Reads a file of surface, class and country, or surface, country and class. */
  private static List<Lexeme> classed(ModelFiles models, String file, String... classes) {
    int classAt = file.equals(ORGANIZATIONS) ? 1 : 2;
    List<Lexeme> lexemes = new ArrayList<>();
    for (ModelFiles.Line line : unique(models, file)) {
      List<String> fields = columns(line, 3);
      String ofClass = oneOf(line, fields.get(classAt), classes);
      String code = country(line, fields.get(3 - classAt));
      lexemes.add(lexeme(fields.get(0), "class", ofClass, "country", code));
    }
    return lexemes;
  }

  private static Map<Habit, Set<String>> habits(ModelFiles models) {
    Map<Habit, Set<String>> habits = new EnumMap<>(Habit.class);
    for (Habit habit : Habit.values()) {
      habits.put(habit, new HashSet<>());
    }
    String[] known = Arrays.stream(Habit.values()).map(Habit::label).toArray(String[]::new);
    for (ModelFiles.Line line : unique(models, HABITS)) {
      List<String> fields = columns(line, 2);
      for (String label : fields.get(1).split(",")) {
        Habit habit = Habit.valueOf(oneOf(line, label, known).toUpperCase(Locale.ROOT));
        habits.get(habit).add(fields.get(0));
      }
    }
    return habits;
  }

  private static List<Lexeme> generic(ModelFiles models) {
    List<Lexeme> generic = new ArrayList<>();
    for (ModelFiles.Line line : unique(models, GENERIC)) {
      List<String> fields = columns(line, 2);
      oneOf(line, fields.get(1), "organization", "title");
      generic.add(lexeme(fields.get(0), "like", fields.get(1)));
    }
    return generic;
  }

  private static Map<String, Leader> leaders(ModelFiles models) {
    Map<String, Leader> leaders = new HashMap<>();
    for (ModelFiles.Line line : unique(models, LEADERS)) {
      List<String> fields = columns(line, 5);
      leaders.put(
          fields.get(0),
          new Leader(
              fields.get(0),
              fields.get(1),
              country(line, fields.get(2)),
              fields.get(3),
              oneOf(line, fields.get(4), "yes", "no").equals("yes")));
    }
    for (Leader leader : List.copyOf(leaders.values())) {
      if (!leader.latin().equals("-")) {
        leaders.putIfAbsent(leader.latin(), leader);
      }
    }
    return Map.copyOf(leaders);
  }

  private static String country(ModelFiles.Line line, String code) {
    if (!COUNTRY.matcher(code).matches()) {
      throw line.fault("a country is an ISO 3166-1 alpha-2 code, EU, or -, not " + code);
    }
    return code;
  }
}
