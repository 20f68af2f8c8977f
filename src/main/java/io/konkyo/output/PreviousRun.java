package io.konkyo.output;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.konkyo.text.Sha256;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * An earlier run in the same folder, from which unchanged documents are taken over. Its documents
 * are in memory, its claims are not: they are read along with the new run, which goes through the
 * documents in the same order.
 */
public final class PreviousRun implements AutoCloseable {

  private final Map<String, Entry> entries;
  private final LineCopier claims;
  private long claimsRead;

  private PreviousRun(Map<String, Entry> entries, LineCopier claims) {
    this.entries = entries;
    this.claims = claims;
  }

  /**
   * A document of the earlier run that was analysed.
   *
   * @param line its line of {@code documents.jsonl}, without line end
   * @param firstClaim how many claims stand before its own
   * @param claims how many claims it has
   */
  record Entry(String sha256, String line, long firstClaim, int claims) {}

  /**
   * Opens the run in {@code folder}.
   *
   * @return empty where there is none, where it was made with another key, or where its files do
   *     not belong together
   * @throws IOException if its files cannot be read
   */
  static Optional<PreviousRun> open(Path folder, RunKey key) throws IOException {
    Path runFile = folder.resolve(OutputFiles.RUN);
    Path claimsFile = folder.resolve(OutputFiles.CLAIMS);
    Path documentsFile = folder.resolve(OutputFiles.DOCUMENTS);
    if (!Files.isRegularFile(runFile)
        || !Files.isRegularFile(claimsFile)
        || !Files.isRegularFile(documentsFile)) {
      return Optional.empty();
    }
    Optional<RunManifest> manifest = RunManifest.parse(Files.readAllBytes(runFile));
    if (manifest.isEmpty()
        || !manifest.get().key().equals(key)
        || !manifest.get().documentsHash().equals(Sha256.of(documentsFile))
        || !manifest.get().claimsHash().equals(Sha256.of(claimsFile))) {
      return Optional.empty();
    }
    return Optional.of(
        new PreviousRun(entries(documentsFile), new LineCopier(Files.newInputStream(claimsFile))));
  }

  /** Returns the hash of the bytes that a document had when it was analysed. */
  public Optional<String> sha256(String doc) {
    return Optional.ofNullable(entries.get(doc)).map(Entry::sha256);
  }

  /** Returns how many claims an analysed document had. */
  public int claims(String doc) {
    return entry(doc).claims();
  }

  /** Returns a document's line of {@code documents.jsonl}, with its line end. */
  String line(String doc) {
    return entry(doc).line() + "\n";
  }

  /**
   * Copies the lines of a document's claims. Documents must be asked for in their order.
   *
   * @throws IOException if the claims cannot be read or written
   */
  void copyClaims(String doc, OutputStream out) throws IOException {
    Entry entry = entry(doc);
    claims.copy(entry.firstClaim() - claimsRead, OutputStream.nullOutputStream());
    claims.copy(entry.claims(), out);
    claimsRead = entry.firstClaim() + entry.claims();
  }

  @Override
  public void close() throws IOException {
    claims.close();
  }

  private Entry entry(String doc) {
    return Optional.ofNullable(entries.get(doc))
        .orElseThrow(() -> new IllegalArgumentException("not in the earlier run: " + doc));
  }

  private static Map<String, Entry> entries(Path documents) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    Map<String, Entry> entries = new HashMap<>();
    long claimsBefore = 0;
    try (BufferedReader reader = Files.newBufferedReader(documents, StandardCharsets.UTF_8)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        JsonNode node = mapper.readTree(line);
        String doc = node.path("doc").asText();
        int claims = 0;
        for (JsonNode count : node.path("claims")) {
          claims += count.asInt();
        }
        if ("ok".equals(node.path("status").asText())) {
          entries.put(doc, new Entry(node.path("sha256").asText(), line, claimsBefore, claims));
        }
        claimsBefore += claims;
      }
    }
    return entries;
  }
}
