package io.konkyo.pipeline;

import io.konkyo.article.Article;
import io.konkyo.block.Block;
import io.konkyo.block.BlockSegmenter;
import io.konkyo.claim.ClaimBuilder;
import io.konkyo.claim.MeaningFinder;
import io.konkyo.claim.MeaningFinder.Meanings;
import io.konkyo.dependency.DependencyTree;
import io.konkyo.mention.Findings;
import io.konkyo.mention.Mention;
import io.konkyo.mention.MentionFinder;
import io.konkyo.mention.rule.Rule;
import io.konkyo.model.ModelFiles;
import io.konkyo.model.Shortcuts;
import io.konkyo.sentence.Sentence;
import io.konkyo.sentence.SentenceSplitter;
import io.konkyo.token.Morphology;
import io.konkyo.token.TokenizedSentence;
import java.util.ArrayList;
import java.util.List;

/**
 * The stages in their order: article, blocks, sentences, tokens, mentions, dependencies, claims.
 *
 * <p>Instances hold models alone, nothing of a document, and may be shared by threads.
 */
public final class Pipeline implements Analyzer {

  private final BlockSegmenter segmenter;
  private final SentenceSplitter splitter;
  private final Morphology morphology;
  private final MentionFinder finder;
  private final MeaningFinder meanings;
  private final ClaimBuilder claims = new ClaimBuilder();
  private final Part<String> modelsHash;

  private Pipeline(
      BlockSegmenter segmenter,
      SentenceSplitter splitter,
      Morphology morphology,
      MentionFinder finder,
      MeaningFinder meanings,
      Part<String> modelsHash) {
    this.segmenter = segmenter;
    this.splitter = splitter;
    this.morphology = morphology;
    this.finder = finder;
    this.meanings = meanings;
    this.modelsHash = modelsHash;
  }

  /**
   * Loads every model.
   *
   * @throws io.konkyo.model.ModelException at the first file that is missing or broken
   */
  public static Pipeline load(ModelFiles models) {
    return load(models, Shortcuts.ON);
  }

  /**
   * Loads every model.
   *
   * @param shortcuts whether to leave out work that cannot change a result
   * @throws io.konkyo.model.ModelException at the first file that is missing or broken
   */
  public static Pipeline load(ModelFiles models, Shortcuts shortcuts) {
    Part<BlockSegmenter> segmenter = new Part<>(() -> new BlockSegmenter(models, shortcuts));
    Part<SentenceSplitter> splitter = new Part<>(() -> new SentenceSplitter(models, shortcuts));
    Part<Morphology> morphology = new Part<>(() -> Morphology.load(models, shortcuts));
    Part<String> hash = new Part<>(() -> models.hash(modelFiles()));
    // The parts of this list need none of those below; none of them touches a class of the rules.
    begin(List.of(morphology, splitter, segmenter, hash));
    MentionFinder finder = MentionFinder.load(models, shortcuts);
    Part<MeaningFinder> meanings =
        new Part<>(() -> MeaningFinder.load(models, finder.organizations(), shortcuts));
    meanings.run();
    // Where several parts are broken the first in this order is told, whichever was seen first.
    return new Pipeline(
        segmenter.get(), splitter.get(), morphology.get(), finder, meanings.get(), hash);
  }

  /** Makes parts on a thread of their own, which does not keep the program from ending. */
  private static void begin(List<Part<?>> parts) {
    Thread loader = new Thread(() -> parts.forEach(Part::run), "konkyo-loader");
    loader.setDaemon(true);
    loader.start();
  }

  /** Returns the files that are loaded, below {@code models/}. */
  public static List<String> modelFiles() {
    List<String> files = new ArrayList<>(BlockSegmenter.modelFiles());
    files.addAll(SentenceSplitter.modelFiles());
    files.add(Morphology.USER_DICTIONARY);
    files.addAll(MentionFinder.modelFiles());
    files.addAll(MeaningFinder.modelFiles());
    return List.copyOf(files);
  }

  @Override
  public Analysis analyze(Article article) {
    List<Block> blocks = segmenter.segment(article);
    List<Sentence> sentences = splitter.split(article, blocks);
    List<TokenizedSentence> tokenized = morphology.tokenize(article.text(), sentences);
    List<Mention> mentions = finder.find(article, tokenized);
    Meanings found = meanings.find(article, tokenized, mentions);
    return new Analysis(article, blocks, sentences, claims.build(article, mentions, found));
  }

  /** Returns what was found together with how, which takes many times the memory. */
  public Explanation explain(Article article) {
    List<Block> blocks = segmenter.segment(article);
    List<Sentence> sentences = splitter.split(article, blocks);
    List<TokenizedSentence> tokenized = morphology.tokenize(article.text(), sentences);
    Findings findings = finder.explain(article, tokenized);
    Meanings found = meanings.find(article, tokenized, findings.mentions());
    Analysis analysis =
        new Analysis(article, blocks, sentences, claims.build(article, findings.mentions(), found));
    return new Explanation(analysis, findings, found.trees());
  }

  @Override
  public String modelsHash() {
    modelsHash.run();
    return modelsHash.get();
  }

  /** Returns the rules in use, file by file. */
  public List<Rule> rules() {
    return finder.rules();
  }

  /**
   * An analysis and how it came about.
   *
   * @param analysis what was found
   * @param findings how
   * @param trees the bunsetsu of the sentences that hold a figure, in their order
   */
  public record Explanation(Analysis analysis, Findings findings, List<DependencyTree> trees) {

    /** Copies the list. */
    public Explanation {
      trees = List.copyOf(trees);
    }
  }
}
