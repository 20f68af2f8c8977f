package io.konkyo.bench;

import com.atilika.kuromoji.ipadic.Token;
import com.atilika.kuromoji.ipadic.Tokenizer;
import io.konkyo.article.Article;
import io.konkyo.block.Block;
import io.konkyo.block.BlockSegmenter;
import io.konkyo.claim.ClaimBuilder;
import io.konkyo.claim.MeaningFinder;
import io.konkyo.claim.MeaningFinder.Meanings;
import io.konkyo.mention.Mention;
import io.konkyo.mention.MentionFinder;
import io.konkyo.mention.MentionType;
import io.konkyo.mention.chunk.Chunk;
import io.konkyo.mention.figure.NumeralGrammar;
import io.konkyo.mention.person.PersonFinder;
import io.konkyo.mention.rule.RuleBook;
import io.konkyo.model.ModelFiles;
import io.konkyo.model.Shortcuts;
import io.konkyo.output.ClaimLines;
import io.konkyo.pipeline.Analysis;
import io.konkyo.pipeline.Pipeline;
import io.konkyo.sentence.Sentence;
import io.konkyo.sentence.SentenceSplitter;
import io.konkyo.token.Morphology;
import io.konkyo.token.TokenizedSentence;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Each stage alone over the articles of a {@link Corpus}, given what the stages before it made of
 * them, beside kuromoji as it comes and the whole pipeline.
 *
 * <p>The row {@code chars} of a benchmark is what to compare: characters of the articles a second,
 * whether or not the stage looks at them all.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 2)
public class StageBenchmark {

  private static final Set<MentionType> TYPES = EnumSet.allOf(MentionType.class);

  private final Tokenizer kuromoji = new Tokenizer();
  private final NumeralGrammar grammar = new NumeralGrammar();
  private final ClaimBuilder builder = new ClaimBuilder();
  private Pipeline pipeline;
  private BlockSegmenter segmenter;
  private SentenceSplitter splitter;
  private Morphology morphology;
  private PersonFinder people;
  private MentionFinder mentions;
  private RuleBook rules;
  private MeaningFinder meanings;
  private List<Stages> stages;
  private long chars;

  /** What every stage makes of one article. */
  private record Stages(
      Article article,
      List<Block> blocks,
      List<Sentence> sentences,
      List<TokenizedSentence> tokens,
      List<List<Chunk>> chunks,
      List<Mention> mentions,
      Meanings meanings,
      Analysis analysis) {}

  /** Loads the models and takes the articles through all stages. */
  @Setup
  public void prepare(Corpus corpus) {
    ModelFiles models = ModelFiles.bundled();
    pipeline = Pipeline.load(models);
    segmenter = new BlockSegmenter(models);
    splitter = new SentenceSplitter(models);
    morphology = Morphology.load(models);
    people = PersonFinder.load(models, Shortcuts.ON);
    mentions = MentionFinder.load(models);
    rules = RuleBook.load(models, "rules/figures.rules");
    meanings = MeaningFinder.load(models, mentions.organizations(), Shortcuts.ON);
    stages = corpus.articles().stream().map(this::stages).toList();
    chars = corpus.chars();
  }

  private Stages stages(Article article) {
    List<Block> blocks = segmenter.segment(article);
    List<Sentence> sentences = splitter.split(article, blocks);
    List<TokenizedSentence> tokens = morphology.tokenize(article.text(), sentences);
    List<List<Chunk>> chunks = new ArrayList<>();
    mentions
        .explain(article, tokens)
        .sentences()
        .forEach(sentence -> chunks.add(sentence.chunks().chunks()));
    List<Mention> found = mentions.find(article, tokens);
    return new Stages(
        article,
        blocks,
        sentences,
        tokens,
        chunks,
        found,
        meanings.find(article, tokens, found),
        pipeline.analyze(article));
  }

  /** Kuromoji as it comes, on the same sentences: surface and two levels of the part of speech. */
  @Benchmark
  public void kuromoji(Characters counted, Blackhole hole) {
    for (Stages s : stages) {
      for (Sentence sentence : s.sentences()) {
        for (Token token : kuromoji.tokenize(sentence.span().of(s.article().text()))) {
          hole.consume(token.getSurface());
          hole.consume(token.getPartOfSpeechLevel1());
          hole.consume(token.getPartOfSpeechLevel2());
        }
      }
    }
    counted.chars += chars;
  }

  /** Article to blocks. */
  @Benchmark
  public void blocks(Characters counted, Blackhole hole) {
    for (Stages s : stages) {
      hole.consume(segmenter.segment(s.article()));
    }
    counted.chars += chars;
  }

  /** Blocks to sentences. */
  @Benchmark
  public void sentences(Characters counted, Blackhole hole) {
    for (Stages s : stages) {
      hole.consume(splitter.split(s.article(), s.blocks()));
    }
    counted.chars += chars;
  }

  /** Sentences to morphemes. */
  @Benchmark
  public void tokens(Characters counted, Blackhole hole) {
    for (Stages s : stages) {
      hole.consume(morphology.tokenize(s.article().text(), s.sentences()));
    }
    counted.chars += chars;
  }

  /** The grammar of numerals, tried at every character that may begin one. */
  @Benchmark
  public void numerals(Characters counted, Blackhole hole) {
    for (Stages s : stages) {
      String text = s.article().text();
      for (int i = 0; i < text.length(); i++) {
        if (NumeralGrammar.startsNumeral(text.charAt(i))) {
          hole.consume(grammar.read(text, i, text.length()));
        }
      }
    }
    counted.chars += chars;
  }

  /** The rules for figures over chunks that are made already. */
  @Benchmark
  public void rules(Characters counted, Blackhole hole) {
    for (Stages s : stages) {
      for (List<Chunk> sentence : s.chunks()) {
        hole.consume(rules.match(sentence));
      }
    }
    counted.chars += chars;
  }

  /** Morphemes to the named persons. */
  @Benchmark
  public void persons(Characters counted, Blackhole hole) {
    for (Stages s : stages) {
      hole.consume(people.find(s.article(), s.tokens()));
    }
    counted.chars += chars;
  }

  /** Morphemes to all mentions: persons, figures, statements. */
  @Benchmark
  public void mentions(Characters counted, Blackhole hole) {
    for (Stages s : stages) {
      hole.consume(mentions.find(s.article(), s.tokens()));
    }
    counted.chars += chars;
  }

  /** Mentions to what figures mean, with the dependencies that it takes. */
  @Benchmark
  public void fields(Characters counted, Blackhole hole) {
    for (Stages s : stages) {
      hole.consume(meanings.find(s.article(), s.tokens(), s.mentions()));
    }
    counted.chars += chars;
  }

  /** Mentions and meanings to claims. */
  @Benchmark
  public void claims(Characters counted, Blackhole hole) {
    for (Stages s : stages) {
      hole.consume(builder.build(s.article(), s.mentions(), s.meanings()));
    }
    counted.chars += chars;
  }

  /** Claims to lines of JSON. */
  @Benchmark
  public void json(Characters counted, Blackhole hole) {
    for (Stages s : stages) {
      hole.consume(ClaimLines.of(s.analysis(), TYPES));
    }
    counted.chars += chars;
  }

  /** All stages, from an article to its lines. */
  @Benchmark
  public void pipeline(Characters counted, Blackhole hole) {
    for (Stages s : stages) {
      hole.consume(ClaimLines.of(pipeline.analyze(s.article()), TYPES));
    }
    counted.chars += chars;
  }
}
