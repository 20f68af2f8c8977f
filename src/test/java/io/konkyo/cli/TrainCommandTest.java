package io.konkyo.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.konkyo.article.Article;
import io.konkyo.block.BlockSegmenter;
import io.konkyo.mention.name.NameTagger;
import io.konkyo.model.ModelFiles;
import io.konkyo.sentence.SentenceSplitter;
import io.konkyo.text.Span;
import io.konkyo.token.Morphology;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class TrainCommandTest {

  @TempDir private Path folder;

  private final StringWriter errors = new StringWriter();

  @Test
  void makesTheSameModelOfTheSameCorpus() throws IOException {
    Path corpus = corpus(lines());
    assertEquals(
        0, run("sentence", corpus.toString(), "-o", model("a").toString()), errors::toString);
    assertEquals(0, run("sentence", corpus.toString(), "-o", model("b").toString()));
    assertArrayEquals(Files.readAllBytes(model("a")), Files.readAllBytes(model("b")));
  }

  @Test
  void makesAModelThatSplits() throws IOException {
    Path model = model("a");
    assertEquals(0, run("sentence", corpus(lines()).toString(), "-o", model.toString()));
    Files.writeString(model.resolveSibling("continuations.tsv"), "と\tquote\t-\n");
    String text = "雨が降る。風も吹く。";
    Article article = new Article("test.txt", text);
    SentenceSplitter splitter = new SentenceSplitter(ModelFiles.in(folder.resolve("a")));
    assertEquals(
        List.of("雨が降る。", "風も吹く。"),
        splitter.split(article, new BlockSegmenter(ModelFiles.bundled()).segment(article)).stream()
            .map(sentence -> sentence.span().of(text))
            .toList());
  }

  @Test
  void saysWhichLineOfACorpusIsWrong() throws IOException {
    assertFailure("corpus.jsonl: is missing", folder.resolve("corpus.jsonl"));
    assertFailure("corpus.jsonl:2: is not JSON", corpus(List.of("{\"text\":\"雨。\"}", "{")));
    assertFailure("corpus.jsonl:1: has no \"text\"", corpus(List.of("{\"id\":\"1\"}")));
    assertFailure(
        "corpus.jsonl:1: has a sentence out of order or beyond the text: [0,9]",
        corpus(List.of("{\"text\":\"𠮷。\",\"sentences\":[[0,9]]}")));
    assertFailure("The corpora are too small", corpus(List.of("{\"text\":\"雨。\"}")));
  }

  @Test
  void asksForACorpusAndAModel() {
    assertEquals(2, run("sentence"));
    assertEquals(2, run());
    assertTrue(errors.toString().contains("Which model?"), errors::toString);
  }

  @Test
  void makesTheSameModelOfPersonsOfTheSameCorpus() throws IOException {
    Path corpus = corpus(personLines());
    Path a = folder.resolve("a/person.bin");
    Path b = folder.resolve("b/person.bin");
    assertEquals(0, run("person", corpus.toString(), "-o", a.toString()), errors::toString);
    assertEquals(0, run("person", corpus.toString(), "-o", b.toString()));
    assertArrayEquals(Files.readAllBytes(a), Files.readAllBytes(b));
  }

  @Test
  void makesAModelThatFindsPersons() throws IOException {
    Path models = folder.resolve("models");
    Path model = models.resolve("person/ja-person.bin");
    assertEquals(0, run("person", corpus(personLines()).toString(), "-o", model.toString()));
    Files.copy(Path.of("models/person/title-words.tsv"), models.resolve("person/title-words.tsv"));
    String text = "中村一郎首相は米国を訪れた。";
    Span sentence = new Span(0, text.length());
    assertEquals(
        List.of("中村一郎"),
        NameTagger.load(ModelFiles.in(models))
            .names(text, sentence, Morphology.load(ModelFiles.bundled()).tokenize(text, sentence))
            .stream()
            .map(name -> name.of(text))
            .toList());
  }

  @Test
  void saysWhatACorpusOfPersonsLacks() throws IOException {
    Path model = folder.resolve("none.bin");
    Path nobody = corpus(List.of("{\"text\":\"雨。\",\"mentions\":[]}"));
    assertEquals(2, run("person", nobody.toString(), "-o", model.toString()));
    assertTrue(errors.toString().contains("no mention of the type person_name"), errors::toString);
    Path beyond = corpus(List.of("{\"text\":\"雨。\",\"mentions\":[{\"start\":0,\"end\":9}]}"));
    assertEquals(2, run("person", beyond.toString(), "-o", model.toString()));
    assertTrue(
        errors.toString().contains("corpus.jsonl:1: has a mention beyond the text"),
        errors::toString);
    assertFalse(Files.exists(model));
  }

  private static List<String> personLines() {
    List<String> lines = new ArrayList<>();
    for (String name : List.of("山田太郎", "鈴木花子", "佐藤次郎")) {
      lines.add(
          "{\"text\":\"%sは駅で待った。\",\"mentions\":[{\"start\":0,\"end\":4,\"type\":\"person_name\"}]}"
              .formatted(name));
      lines.add("{\"text\":\"雨が降り、風も吹いた。\",\"mentions\":[]}");
    }
    return lines;
  }

  private void assertFailure(String message, Path corpus) {
    assertEquals(2, run("sentence", corpus.toString(), "-o", model("none").toString()));
    assertTrue(errors.toString().contains(message), errors::toString);
    assertFalse(Files.exists(model("none")));
  }

  private int run(String... arguments) {
    errors.getBuffer().setLength(0);
    return new CommandLine(new TrainCommand())
        .setErr(new PrintWriter(errors, true))
        .execute(arguments);
  }

  private Path model(String name) {
    return folder.resolve(name).resolve("sentence/ja-sent.bin");
  }

  private Path corpus(List<String> lines) throws IOException {
    return Files.write(folder.resolve("corpus.jsonl"), lines);
  }

  private static List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      lines.add("{\"text\":\"雨が降る。風も吹く。\",\"sentences\":[[0,5],[5,10]]}");
      lines.add("{\"text\":\"「雨が降る。」と言った。\"}");
      lines.add("{\"text\":\"空は晴れた。\"}");
    }
    return lines;
  }
}
