package io.konkyo.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.konkyo.dependency.DependencyParser;
import io.konkyo.model.ModelFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Holds the bundled model to what it reached on sentences that it was not trained on. */
class DependencyAccuracyTest {

  private static final Path DEV = Path.of("../shared/gold/treebank/wac-dev.jsonl");

  @Test
  void theBundledModelKeepsItsAccuracy() {
    assumeTrue(Files.isRegularFile(DEV), "no " + DEV + " beside the project");
    TreebankScore score =
        TreebankScore.of(
            DependencyParser.load(ModelFiles.bundled()), new TreebankReader().read(DEV));
    assertEquals(1850, score.count());
    assertTrue(score.heads() >= 0.9, score.toString());
    assertTrue(score.boundaries() >= 0.96, score.toString());
    assertTrue(score.endToEnd() >= 0.86, score.toString());
  }
}
