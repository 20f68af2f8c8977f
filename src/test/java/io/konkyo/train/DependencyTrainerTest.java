package io.konkyo.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.konkyo.dependency.DependencyParser;
import io.konkyo.model.ModelFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DependencyTrainerTest {

  private static final Path OWN = Path.of("src/test/resources/treebank/own.jsonl");

  @TempDir private Path folder;

  @Test
  void givesTheSameBytesAgain() {
    assertArrayEquals(
        new DependencyTrainer().train(List.of(OWN)), new DependencyTrainer().train(List.of(OWN)));
  }

  @Test
  void learnsWhatItIsShown() throws IOException {
    Path model = folder.resolve("dependency/ja-dependency.bin");
    Files.createDirectories(model.getParent());
    Files.write(model, new DependencyTrainer().train(List.of(OWN)));
    TreebankScore score =
        TreebankScore.of(
            DependencyParser.load(ModelFiles.in(folder)), new TreebankReader().read(OWN));
    assertEquals(1, score.heads(), 0.001);
    assertEquals(1, score.boundaries(), 0.001);
    assertEquals(1, score.endToEnd(), 0.001);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "{'text':;is not JSON",
        "{'text':'橋。'};has no \"text\" or no \"bunsetsu\"",
        "{'text':'橋。','bunsetsu':[{'start':1,'end':2,'head':-1}]};has a bunsetsu out of order",
        "{'text':'橋。','bunsetsu':[{'start':0,'end':3,'head':-1}]};has a bunsetsu out of order",
        "{'text':'橋。','bunsetsu':[{'start':0,'end':2,'head':1}]};has a head that is no bunsetsu"
      })
  void namesTheFileTheLineAndTheFault(String line, String fault) throws IOException {
    Path file = folder.resolve("bad.jsonl");
    Files.writeString(file, "\n" + line.replace('\'', '"') + "\n");
    String message =
        assertThrows(CorpusException.class, () -> new DependencyTrainer().train(List.of(file)))
            .getMessage();
    assertTrue(message.startsWith(file + ":2: ") && message.contains(fault), message);
  }

  @Test
  void wantsAFileThatIsThereAndHoldsSomething() throws IOException {
    Path missing = folder.resolve("none.jsonl");
    assertThrows(CorpusException.class, () -> new DependencyTrainer().train(List.of(missing)));
    Path empty = Files.createFile(folder.resolve("empty.jsonl"));
    assertThrows(CorpusException.class, () -> new DependencyTrainer().train(List.of(empty)));
  }
}
