package io.konkyo.claim;

import io.konkyo.article.Article;
import io.konkyo.claim.about.AboutFinder;
import io.konkyo.claim.actor.ActorFinder;
import io.konkyo.claim.figure.FigureSentence;
import io.konkyo.claim.figure.Filled;
import io.konkyo.claim.figure.Meaning;
import io.konkyo.claim.link.FigureLink;
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
import io.konkyo.model.ModelFiles;
import io.konkyo.sentence.Sentence;
import io.konkyo.text.Span;
import io.konkyo.token.TokenizedSentence;
import java.util.ArrayList;
import java.util.Comparator;
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

  private static final Comparator<Mention> ORDER =
      Comparator.comparing(Mention::span).thenComparing(Mention::type);

  private final DependencyParser parser;
  private final FrameReader frames;
  private final AboutFinder about;
  private final ActorFinder actor;
  private final TimeFinder time;
  private final RateFinder rate;
  private final ModalityFinder modality;
  private final SourceFinder source;
  private final LinkFinder links;

  private MeaningFinder(ModelFiles models, LexemeTable organizations) {
    parser = DependencyParser.load(models);
    VerbWords verbs = VerbWords.load(models);
    BesideWords words = BesideWords.load(models);
    frames = FrameReader.load(models, organizations, words);
    about = new AboutFinder(verbs, words);
    actor = new ActorFinder(verbs, words);
    time = TimeFinder.load(models);
    rate = RateFinder.load(models);
    modality = ModalityFinder.load(models);
    source = SourceFinder.load(models);
    links = LinkFinder.load(models);
  }

  /**
   * Loads the model of dependencies and the lexicons.
   *
   * @param organizations the names of organizations
   * @throws io.konkyo.model.ModelException at the first file that is missing or broken
   */
  public static MeaningFinder load(ModelFiles models, LexemeTable organizations) {
    return new MeaningFinder(models, organizations);
  }

  /** Returns the files that are loaded, below {@code models/}. */
  public static List<String> modelFiles() {
    List<String> files = new ArrayList<>(DependencyParser.modelFiles());
    files.addAll(List.of(NounWords.FILE, VerbWords.FILE, BesideWords.FILE));
    files.addAll(TimeFinder.modelFiles());
    files.addAll(RateFinder.modelFiles());
    files.addAll(ModalityFinder.modelFiles());
    files.addAll(SourceFinder.modelFiles());
    files.addAll(LinkFinder.modelFiles());
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
    Map<Sentence, List<Mention>> bySentence = new IdentityHashMap<>();
    List<Mention> statements = new ArrayList<>();
    List<Mention> dates = new ArrayList<>();
    for (Mention mention : mentions.stream().sorted(ORDER).toList()) {
      switch (mention.type()) {
        case STATEMENT -> statements.add(mention);
        case DATE -> dates.add(mention);
        default -> {}
      }
      if (mention.type() != MentionType.STATEMENT) {
        bySentence.computeIfAbsent(mention.sentence(), s -> new ArrayList<>()).add(mention);
      }
    }
    Map<Mention, Meaning> meanings = new IdentityHashMap<>();
    List<FigureLink> found = new ArrayList<>();
    List<DependencyTree> trees = new ArrayList<>();
    DependencyParser.Workspace workspace = new DependencyParser.Workspace();
    for (TokenizedSentence tokenized : sentences) {
      List<Mention> held = bySentence.getOrDefault(tokenized.sentence(), List.of());
      if (held.stream().anyMatch(MeaningFinder::isMeasure)) {
        DependencyTree tree = parser.parse(tokenized, workspace);
        trees.add(tree);
        FigureSentence sentence =
            new FigureSentence(
                article.text(),
                tree,
                held,
                on(statements, tokenized.sentence().span()),
                sentences,
                dates);
        SentenceFrame frame = frames.read(sentence);
        Optional<Filled<Span>> before = Optional.empty();
        for (Mention figure : held.stream().filter(MeaningFinder::isMeasure).toList()) {
          Meaning meaning = meaning(frame, figure, before);
          meanings.put(figure, meaning);
          before = meaning.actor();
        }
        found.addAll(links.find(sentence));
      }
    }
    return new Meanings(meanings, found, trees);
  }

  private Meaning meaning(SentenceFrame frame, Mention figure, Optional<Filled<Span>> before) {
    FigureSentence sentence = frame.sentence();
    Optional<Filled<Span>> measured = about.find(frame, figure);
    Optional<Filled<Span>> sayer = source.find(sentence, figure);
    return new Meaning(
        measured,
        actor.find(frame, figure, measured.map(Filled::value), before),
        time.find(sentence, figure),
        rate.find(sentence, figure),
        modality.find(sentence, figure),
        sayer);
  }

  private static List<Mention> on(List<Mention> statements, Span sentence) {
    return statements.stream().filter(s -> s.span().overlaps(sentence)).toList();
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
