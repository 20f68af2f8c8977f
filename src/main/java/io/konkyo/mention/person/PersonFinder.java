package io.konkyo.mention.person;

import io.konkyo.article.Article;
import io.konkyo.mention.chunk.Chunk;
import io.konkyo.mention.lexicon.LexemeTable;
import io.konkyo.mention.name.NameTagger;
import io.konkyo.mention.rule.Rule;
import io.konkyo.mention.rule.RuleBook;
import io.konkyo.mention.rule.RuleMatch;
import io.konkyo.model.ModelFiles;
import io.konkyo.model.Shortcuts;
import io.konkyo.sentence.Sentence;
import io.konkyo.text.Span;
import io.konkyo.token.Token;
import io.konkyo.token.TokenizedSentence;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Finds the named persons of an article.
 *
 * <p>Names come from the trained tagger, from the titles beside them, and, once found, from
 * wherever they stand again in the document; rules join them with titles; then the document is read
 * as a whole for who is the same person and who holds an office. Instances are immutable and may be
 * shared by threads.
 */
public final class PersonFinder {

  private static final String RULES = "rules/people.rules";

  /** The length of (EU) behind the Union's name. */
  private static final int MAX_UNION_GLOSS = 4;

  /** How many sentences back a country is looked for that is not told beside a name. */
  private static final int COUNTRY_REACH = 3;

  private final NameTagger tagger;
  private final NameRepair repair;
  private final NameGuesser guesser;
  private final KnownNames known;
  private final TitleParser titles;
  private final PersonChunker chunker;
  private final OrganizationParser organizations;
  private final RuleBook rules;
  private final EntityLinker linker;
  private final PeopleLexicons lexicons;

  private PersonFinder(
      PeopleLexicons lexicons, Spelling spelling, NameTagger tagger, RuleBook rules) {
    this.lexicons = lexicons;
    this.tagger = tagger;
    this.rules = rules;
    this.organizations = new OrganizationParser(lexicons);
    this.titles = new TitleParser(lexicons, organizations);
    this.repair = new NameRepair(lexicons, titles);
    this.guesser = new NameGuesser(lexicons, titles, organizations);
    this.known = new KnownNames(lexicons);
    this.chunker = new PersonChunker(lexicons, titles, organizations);
    this.linker = new EntityLinker(lexicons, spelling);
  }

  /**
   * Loads lexicons, rules and the model of names.
   *
   * @param shortcuts whether to leave out work that cannot change a result
   * @throws io.konkyo.model.ModelException at the first file that is missing or broken
   */
  public static PersonFinder load(ModelFiles models, Shortcuts shortcuts) {
    return new PersonFinder(
        PeopleLexicons.load(models),
        Spelling.load(models),
        NameTagger.load(models),
        RuleBook.load(models, RULES, shortcuts));
  }

  /** Returns the files that are loaded, below {@code models/}. */
  public static List<String> modelFiles() {
    List<String> files = new ArrayList<>(PeopleLexicons.FILES);
    files.add(Spelling.FILE);
    files.addAll(NameTagger.modelFiles());
    files.add(RULES);
    return List.copyOf(files);
  }

  /** Returns the names of organizations. */
  public LexemeTable organizations() {
    return lexicons.organizations();
  }

  /** Returns the rules in use. */
  public List<Rule> rules() {
    return rules.rules();
  }

  /** Finds the persons of an article, in order of start; none overlap. */
  public List<PersonMention> find(Article article, List<TokenizedSentence> sentences) {
    String text = article.text();
    List<SentenceText> texts = new ArrayList<>();
    List<List<Span>> names = new ArrayList<>();
    NameTagger.Workspace workspace = tagger.workspace();
    for (TokenizedSentence sentence : sentences) {
      SentenceText s = new SentenceText(text, sentence);
      List<Span> found = tagger.names(text, s.span(), sentence.tokens(), workspace);
      List<Span> tagged = repair.repair(s, found);
      texts.add(s);
      names.add(merged(tagged, repair.fitted(s, guesser.guess(s, tagged))));
    }
    KnownNames.Document document = known.of(text, names);
    List<PersonDraft> drafts = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      List<Span> own = document.cut(texts.get(i), names.get(i));
      List<Span> all = merged(own, document.again(texts.get(i), own));
      if (!all.isEmpty()) {
        drafts.addAll(drafts(texts.get(i), all));
      }
    }
    return drafts.isEmpty() ? List.of() : linker.link(text, drafts, new Neighbourhood(texts));
  }

  /** Puts two lists of spans, none of which overlap, in one order. */
  private static List<Span> merged(List<Span> some, List<Span> more) {
    if (more.isEmpty()) {
      return some;
    }
    List<Span> all = new ArrayList<>(some);
    all.addAll(more);
    all.sort(null);
    return all;
  }

  private List<PersonDraft> drafts(SentenceText s, List<Span> names) {
    PersonChunks chunks = chunker.chunk(s, names);
    TreeMap<Integer, RuleMatch> byName = new TreeMap<>();
    for (RuleMatch match : rules.match(chunks.chunks())) {
      int name = match.group("name").orElseThrow().span().start();
      Optional<Span> title = match.group("title").map(Chunk::span);
      if (title.filter(t -> t.end() <= name && chunks.behind().contains(t.start())).isPresent()) {
        // The title of the name before it, which a space parts from this one.
        continue;
      }
      if (title.filter(t -> t.start() > name && !chunks.behind().contains(t.start())).isPresent()) {
        // The title of the name behind it.
        continue;
      }
      byName.merge(
          name, match, (one, other) -> one.rule().order() <= other.rule().order() ? one : other);
    }
    List<PersonDraft> drafts = new ArrayList<>();
    int floor = s.span().start();
    for (RuleMatch match : byName.values()) {
      PersonDraft draft = draft(s, chunks, match, floor);
      drafts.add(draft);
      floor = draft.span().end();
    }
    return drafts;
  }

  private PersonDraft draft(SentenceText s, PersonChunks chunks, RuleMatch match, int floor) {
    Span span = match.span();
    Optional<TitlePhrase> title =
        match.group("title").map(chunk -> chunks.titles().get(chunk.span().start()));
    int start = Math.min(span.start(), title.map(t -> t.span().start()).orElse(span.start()));
    Optional<Organization> lead =
        Optional.ofNullable(chunks.organizations().get(span.start()))
            .or(() -> organizations.leadingTo(s, floor, start))
            .filter(org -> isLead(s.text(), org, title));
    Span name = match.group("name").orElseThrow().span();
    boolean foreign = isForeign(s, name);
    Optional<TitlePhrase> withOrg = title.filter(phrase -> phrase.org().isPresent());
    return new PersonDraft(
        span,
        name,
        title.map(TitlePhrase::role),
        title.map(TitlePhrase::holder).orElse(Holder.HONORIFIC),
        withOrg
            .flatMap(TitlePhrase::org)
            .or(() -> lead.filter(org -> org.orgClass().isPresent()).map(Organization::span)),
        withOrg.isPresent()
            ? withOrg.flatMap(TitlePhrase::orgClass)
            : lead.flatMap(Organization::orgClass),
        title.flatMap(TitlePhrase::country).or(() -> lead.flatMap(Organization::country)),
        foreign,
        !lexicons.powers().at(s.text(), span.end(), s.span().end()).isEmpty()
            || isSeated(s, span)
            || isAppointed(s, span.start(), floor),
        title.isEmpty() && span.equals(name) && isDoubtful(s, name),
        s.sentence(),
        match.rule().name());
  }

  /** A town is where a private person lives, no organization of theirs. */
  private static boolean isLead(String text, Organization org, Optional<TitlePhrase> title) {
    boolean town = org.orgClass().filter("local"::equals).isPresent();
    boolean union =
        Stream.of("EU", "ＥＵ", "欧州連合")
            .anyMatch(
                name ->
                    text.startsWith(name, org.span().start())
                        && org.span().start() + name.length()
                            >= org.span().end() - MAX_UNION_GLOSS);
    if (union) {
      // The Union stands for its bodies as a country for its ministries.
      return false;
    }
    return !town
        || title
            .map(TitlePhrase::holder)
            .filter(h -> h == Holder.PUBLIC || h == Holder.EITHER_PUBLIC)
            .isPresent();
  }

  private boolean isDoubtful(SentenceText s, Span name) {
    String text = s.text();
    int limit = s.span().end();
    Script script = Script.of(text.charAt(name.end() - 1));
    if (script == Script.KATAKANA) {
      boolean joined =
          name.end() + 1 < limit
              && text.charAt(name.end()) == '・'
              && Script.of(text.charAt(name.end() + 1)) == Script.KATAKANA;
      boolean compound =
          s.compoundEnd(name.end(), limit) > name.end()
              && lexicons.powers().at(text, name.end(), limit).isEmpty();
      boolean figured = name.end() < limit && Character.isDigit(text.charAt(name.end()));
      return joined || compound || figured;
    }
    Token token = s.tokens().get(s.tokenAt(name.start()));
    return token.span().equals(name)
        && (token.detail().equals("地域") || token.detail().equals("組織"));
  }

  private static boolean isForeign(SentenceText s, Span name) {
    String text = s.text();
    Script script = Script.of(text.charAt(name.start()));
    boolean gloss =
        name.end() + 1 < s.span().end()
            && "(（".indexOf(text.charAt(name.end())) >= 0
            && Script.of(text.charAt(name.end() + 1)) == Script.KATAKANA;
    return gloss || (script != Script.KANJI && script != Script.HIRAGANA);
  }

  /** 総務相に森下氏を充てる: the office that a name is given. */
  private boolean isAppointed(SentenceText s, int start, int floor) {
    return start - 1 > floor
        && s.text().charAt(start - 1) == 'に'
        && titles
            .before(s, floor, start - 1)
            .filter(title -> title.holder() == Holder.PUBLIC)
            .isPresent();
  }

  /**
   * In minutes the number of a seat (14番) or a circle at the head stands before a member's name,
   * and 君 behind it.
   */
  private static boolean isSeated(SentenceText s, Span span) {
    String text = s.text();
    int floor = s.span().start();
    int start = span.start();
    boolean member =
        text.charAt(span.end() - 1) == '君'
            && span.length() > 3
            && (start == floor || text.charAt(start - 1) != 'の');
    boolean circled =
        (start == floor + 1 && "○◯〇◎".indexOf(text.charAt(floor)) >= 0)
            || (start == floor && start > 0 && "○◯〇◎".indexOf(text.charAt(start - 1)) >= 0);
    if (member || circled) {
      return true;
    }
    int at = start - 1;
    if (at > floor && "（(、 　".indexOf(text.charAt(at)) >= 0) {
      at--;
    }
    return at > floor && text.charAt(at) == '番' && Character.isDigit(text.charAt(at - 1));
  }

  /** The sentences of a document, in which countries are looked for. */
  private final class Neighbourhood implements Surroundings {

    private final List<SentenceText> texts;
    private final Map<Sentence, Integer> indices = new IdentityHashMap<>();

    Neighbourhood(List<SentenceText> texts) {
      this.texts = texts;
    }

    @Override
    public Optional<String> before(PersonDraft person, int floor) {
      return organizations.countryBefore(texts.get(index(person)), person.span().start(), floor);
    }

    @Override
    public Optional<String> around(PersonDraft person) {
      int index = index(person);
      int start = person.span().start();
      Optional<String> country =
          organizations.countryBefore(texts.get(index), start, texts.get(index).span().start());
      for (int i = index - 1; i >= Math.max(0, index - COUNTRY_REACH) && country.isEmpty(); i--) {
        Span sentence = texts.get(i).span();
        country = organizations.countryBefore(texts.get(i), sentence.end(), sentence.start());
      }
      return country.or(() -> organizations.countryBehind(texts.get(index), start));
    }

    private int index(PersonDraft person) {
      if (indices.isEmpty()) {
        for (int i = 0; i < texts.size(); i++) {
          indices.put(texts.get(i).sentence(), i);
        }
      }
      return indices.get(person.sentence());
    }
  }
}
