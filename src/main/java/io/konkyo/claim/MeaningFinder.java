package io.konkyo.claim;

import io.konkyo.article.Article;
import io.konkyo.claim.about.AboutFinder;
import io.konkyo.claim.actor.ActorFinder;
import io.konkyo.claim.clause.Clauses;
import io.konkyo.claim.clause.Sayings;
import io.konkyo.claim.figure.FigureSentence;
import io.konkyo.claim.figure.Filled;
import io.konkyo.claim.figure.Meaning;
import io.konkyo.claim.figure.MentionIndex;
import io.konkyo.claim.figure.Mentions;
import io.konkyo.claim.link.FigureLink;
import io.konkyo.claim.link.FigurePairs;
import io.konkyo.claim.link.LinkFinder;
import io.konkyo.claim.modality.ModalityFinder;
import io.konkyo.claim.phrase.BesideWords;
import io.konkyo.claim.phrase.FrameReader;
import io.konkyo.claim.phrase.NounWords;
import io.konkyo.claim.phrase.SentenceFrame;
import io.konkyo.claim.phrase.VerbWords;
import io.konkyo.claim.source.SourceFinder;
import io.konkyo.claim.time.RateFinder;
import io.konkyo.claim.time.TimeFinder;
import io.konkyo.dependency.DependencyParser;
import io.konkyo.dependency.DependencyTree;
import io.konkyo.mention.Fields;
import io.konkyo.mention.Mention;
import io.konkyo.mention.MentionType;
import io.konkyo.mention.lexicon.LexemeTable;
import io.konkyo.mention.statement.SpeakerWords;
import io.konkyo.model.ModelFiles;
import io.konkyo.model.Shortcuts;
import io.konkyo.text.Span;
import io.konkyo.token.TokenizedSentence;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds what the figures of an article mean. Sentences without a figure are not parsed.
 *
 * <p>Immutable; may be shared by threads.
 */
public final class MeaningFinder {

  private final DependencyParser parser;
  private final FrameReader frames;
  private final AboutFinder about;
  private final ActorFinder actor;
  private final TimeFinder time;
  private final RateFinder rate;
  private final ModalityFinder modality;
  private final SourceFinder source;
  private final LinkFinder links;

  private MeaningFinder(ModelFiles models, LexemeTable organizations, Shortcuts shortcuts) {
    parser = DependencyParser.load(models);
    VerbWords verbs = VerbWords.load(models);
    BesideWords words = BesideWords.load(models);
    SpeakerWords speakers = SpeakerWords.load(models);
    Sayings sayings = Sayings.load(models);
    FigurePairs pairs = FigurePairs.load(models);
    frames = FrameReader.load(models, speakers, organizations, words);
    about = new AboutFinder(verbs, words, shortcuts);
    actor = new ActorFinder(verbs, words, shortcuts);
    time = TimeFinder.load(models, pairs);
    rate = RateFinder.load(models, pairs);
    modality = ModalityFinder.load(models, sayings);
    source = new SourceFinder(sayings, speakers);
    links = new LinkFinder(pairs);
  }

  /**
   * Loads the model of dependencies and the lexicons.
   *
   * @param organizations the names of organizations
   * @param shortcuts whether to leave out work that cannot change a result
   * @throws io.konkyo.model.ModelException at the first file that is missing or broken
   */
  public static MeaningFinder load(
      ModelFiles models, LexemeTable organizations, Shortcuts shortcuts) {
    return new MeaningFinder(models, organizations, shortcuts);
  }

  /** Returns the files that are loaded, below {@code models/}. */
  public static List<String> modelFiles() {
    List<String> files = new ArrayList<>(DependencyParser.modelFiles());
    files.addAll(List.of(NounWords.FILE, VerbWords.FILE, BesideWords.FILE));
    files.addAll(TimeFinder.modelFiles());
    files.addAll(RateFinder.modelFiles());
    files.addAll(ModalityFinder.modelFiles());
    files.addAll(List.of(Sayings.FILE, SpeakerWords.FILE));
    files.addAll(FigurePairs.FILES);
    return List.copyOf(files);
  }

  /** Returns whether a mention is a figure that counts or measures. */
  public static boolean isMeasure(Mention mention) {
    return mention.type() == MentionType.MONEY
        || mention.type() == MentionType.PERCENT
        || mention.fields() instanceof Fields.OfNumber number
            && number.kind() == Fields.Kind.CARDINAL;
  }

  /** Returns what the figures of an article mean, with the trees of the sentences that hold any. */
  public Meanings find(Article article, List<TokenizedSentence> sentences, List<Mention> mentions) {
    List<Mention> held = new ArrayList<>(mentions.size());
    List<Mention> statements = new ArrayList<>();
    List<Mention> dates = new ArrayList<>();
    for (Mention mention : Mentions.inOrder(mentions)) {
      if (mention.type() == MentionType.STATEMENT) {
        statements.add(mention);
      } else {
        held.add(mention);
      }
      if (mention.type() == MentionType.DATE) {
        dates.add(mention);
      }
    }
    Search search =
        new Search(article, sentences, new MentionIndex(statements), new MentionIndex(dates));
    int first = 0;
    for (TokenizedSentence tokenized : sentences) {
      // Both are in the order of the text, and a mention lies inside its sentence.
      int end = first;
      boolean measures = false;
      while (end < held.size() && held.get(end).sentence() == tokenized.sentence()) {
        measures |= isMeasure(held.get(end));
        end++;
      }
      if (measures) {
        search.add(tokenized, held.subList(first, end));
      }
      first = end;
    }
    return new Meanings(search.meanings, search.found, search.trees);
  }

  /** The search through the sentences of one article. */
  private final class Search {

    private final Article article;
    private final List<TokenizedSentence> sentences;
    private final MentionIndex statements;
    private final MentionIndex dates;
    private final DependencyParser.Workspace workspace = new DependencyParser.Workspace();
    private final Map<Mention, Meaning> meanings = new IdentityHashMap<>();
    private final List<FigureLink> found = new ArrayList<>();
    private final List<DependencyTree> trees = new ArrayList<>();

    Search(
        Article article,
        List<TokenizedSentence> sentences,
        MentionIndex statements,
        MentionIndex dates) {
      this.article = article;
      this.sentences = sentences;
      this.statements = statements;
      this.dates = dates;
    }

    void add(TokenizedSentence tokenized, List<Mention> held) {
      DependencyTree tree = parser.parse(tokenized, workspace);
      trees.add(tree);
      FigureSentence sentence =
          new FigureSentence(
              article.text(),
              tree,
              held,
              statements.overlapping(tokenized.sentence().span()),
              sentences,
              dates);
      SentenceFrame frame = frames.read(sentence);
      Clauses clauses = new Clauses(tree, article.text());
      Optional<Filled<Span>> before = Optional.empty();
      for (Mention figure : sentence.mentions()) {
        if (isMeasure(figure)) {
          Meaning meaning = meaning(frame, clauses, figure, before);
          meanings.put(figure, meaning);
          before = meaning.actor();
        }
      }
      found.addAll(links.find(sentence));
    }

    private Meaning meaning(
        SentenceFrame frame, Clauses clauses, Mention figure, Optional<Filled<Span>> before) {
      FigureSentence sentence = frame.sentence();
      Optional<Filled<Span>> measured = about.find(frame, figure);
      return new Meaning(
          measured,
          actor.find(frame, figure, measured.map(Filled::value), before),
          time.find(sentence, figure),
          rate.find(sentence, figure),
          modality.find(sentence, clauses, figure),
          source.find(sentence, clauses, figure));
    }
  }

  /**
   * What the figures of an article mean.
   *
   * @param meanings by the figure itself, not by what is equal to it
   * @param links the figures that belong together
   * @param trees the trees of the sentences that hold a figure, in their order
   */
  public record Meanings(
      Map<Mention, Meaning> meanings, List<FigureLink> links, List<DependencyTree> trees) {}
}
