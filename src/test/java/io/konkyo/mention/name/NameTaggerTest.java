package io.konkyo.mention.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.konkyo.model.ModelException;
import io.konkyo.model.ModelFiles;
import io.konkyo.text.Span;
import io.konkyo.token.Morphology;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameTaggerTest {

  private static final Morphology MORPHOLOGY = Morphology.load(ModelFiles.bundled());
  private static final NameTagger TAGGER = NameTagger.load(ModelFiles.bundled());

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "【村井邦彦】経済再生担当相は会見で述べた。",
        "【大沢誠】首相は「交渉を続ける」と述べた。",
        "財務長官の【ハワード】氏が署名した。",
        "【ロバート・J・ウィルソン】大統領は声明を出した。",
        "【李成民】通商交渉本部長が席を立った。",
        "【中村】政権は対策を決めた。",
        "米国の【ジョン・スミス】通商代表と会談した。",
        "【髙橋健一】知事は復興の計画を示した。",
        "【𠮷田】議員の質問に答えた。",
        "福島県で会合が開かれた。",
        "トヨタ自動車は工場を建てる。",
        "防衛費を国内総生産の2%に引き上げる。",
        "エネルギー価格の上昇が企業の負担となった。"
      })
  void findsNames(String marked) {
    assertEquals(marked, mark(marked.replaceAll("[【】]", "")));
  }

  @Test
  void countsFromTheStartOfTheText() {
    String text = "序文。大沢誠首相は述べた。";
    Span sentence = new Span(3, text.length());
    assertEquals(
        List.of(new Span(3, 6)), TAGGER.names(text, sentence, MORPHOLOGY.tokenize(text, sentence)));
  }

  @Test
  void givesSpansInOrderWhateverTheText() {
    Random random = new Random(1);
    String letters = "山田太郎・ー『』ァジョンの は𠮷a1０、,・髙々ん子\uD842";
    for (int i = 0; i < 500; i++) {
      String text =
          IntStream.range(0, random.nextInt(40))
              .mapToObj(k -> letters.substring(random.nextInt(letters.length())))
              .map(rest -> rest.substring(0, 1))
              .collect(Collectors.joining());
      int last = 0;
      Span sentence = new Span(0, text.length());
      for (Span name : TAGGER.names(text, sentence, MORPHOLOGY.tokenize(text, sentence))) {
        assertTrue(last <= name.start() && name.end() <= text.length() && !name.isEmpty(), text);
        last = name.end();
      }
    }
  }

  @Test
  void isTheSameInManyThreads() {
    String text = "大沢誠首相はジョン・スミス通商代表と会い、村井邦彦氏も加わった。";
    List<String> results = IntStream.range(0, 2000).parallel().mapToObj(i -> mark(text)).toList();
    assertEquals(1, results.stream().distinct().count());
  }

  @Test
  void saysWhichModelIsWrong() throws IOException {
    Path person = Files.createDirectories(folder.resolve("person"));
    Files.copy(Path.of("models/person/title-words.tsv"), person.resolve("title-words.tsv"));
    assertFault("person/ja-person.bin: is missing");
    Files.write(person.resolve("ja-person.bin"), new byte[8]);
    assertFault("person/ja-person.bin: is no model of names");
    byte[] model = Files.readAllBytes(Path.of("models/person/ja-person.bin"));
    for (int length : new int[] {2, 6, 1000, model.length - 1}) {
      Files.write(person.resolve("ja-person.bin"), java.util.Arrays.copyOf(model, length));
      assertFault("person/ja-person.bin: is cut short");
    }
    Files.write(person.resolve("ja-person.bin"), model);
    Files.writeString(person.resolve("title-words.tsv"), "氏\tbehind\n");
    assertFault("person/title-words.tsv:1: the place is after, before or both: behind");
    Files.writeString(person.resolve("title-words.tsv"), "氏\n");
    assertFault("person/title-words.tsv:1: needs 2 columns");
    Files.writeString(person.resolve("title-words.tsv"), "氏\tafter\n氏\tafter\n");
    assertFault("person/title-words.tsv:2: 氏 stands in the file a second time");
  }

  private void assertFault(String message) {
    ModelException fault =
        assertThrows(ModelException.class, () -> NameTagger.load(ModelFiles.in(folder)));
    assertTrue(fault.getMessage().contains(message), fault::getMessage);
  }

  private static String mark(String text) {
    Span sentence = new Span(0, text.length());
    StringBuilder marked = new StringBuilder();
    int at = 0;
    for (Span name : TAGGER.names(text, sentence, MORPHOLOGY.tokenize(text, sentence))) {
      marked.append(text, at, name.start()).append('【').append(name.of(text)).append('】');
      at = name.end();
    }
    return marked.append(text, at, text.length()).toString();
  }
}
