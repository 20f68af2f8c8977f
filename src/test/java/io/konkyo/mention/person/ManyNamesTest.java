package io.konkyo.mention.person;

import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.konkyo.article.Article;
import io.konkyo.block.BlockSegmenter;
import io.konkyo.model.ModelFiles;
import io.konkyo.model.Shortcuts;
import io.konkyo.sentence.SentenceSplitter;
import io.konkyo.token.Morphology;
import io.konkyo.token.TokenizedSentence;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a document takes grows with its length, whatever names it is full of. */
class ManyNamesTest {

  private static final ModelFiles MODELS = ModelFiles.bundled();
  private static final Morphology MORPHOLOGY = Morphology.load(MODELS);
  private static final PersonFinder FINDER = PersonFinder.load(MODELS, Shortcuts.ON);

  private static final String KANA = "アイウエオカキクケコサシスセソタチツテト";
  private static final String KANJI = "太一郎健誠明正和義雄武勝弘実夫男彦之助";

  /** Each row: a sentence, in which K and X stand for letters that differ from one to the next. */
  @ParameterizedTest
  @CsvSource({
    "ラKKKKー首相が述べた。",
    "ジョン・ラKKKKー氏とラKKKKー氏が述べた。",
    "ジKKKン・スミス氏が述べた。",
    "山田XXX氏と山田氏が述べた。",
    "山田XXX",
    "田中首相の",
    "君",
    "ジョン・"
  })
  void worksInProportionToTheLength(String sentence) {
    String text =
        IntStream.range(0, 120_000 / sentence.length())
            .mapToObj(i -> filled(sentence, i))
            .collect(Collectors.joining());
    Article article = new Article("many.txt", text);
    List<TokenizedSentence> sentences =
        MORPHOLOGY.tokenize(
            text,
            new SentenceSplitter(MODELS)
                .split(article, new BlockSegmenter(MODELS).segment(article)));
    List<PersonMention> found =
        assertTimeout(Duration.ofSeconds(30), () -> FINDER.find(article, sentences));
    assertTrue(found.size() <= text.length());
  }

  private static String filled(String sentence, int number) {
    StringBuilder filled = new StringBuilder();
    int rest = number;
    for (char c : sentence.toCharArray()) {
      String letters = c == 'K' ? KANA : c == 'X' ? KANJI : String.valueOf(c);
      filled.append(letters.charAt(rest % letters.length()));
      rest /= letters.length();
    }
    return filled.toString();
  }
}
