package io.konkyo.mention.rule;

import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import io.konkyo.mention.chunk.Chunk;
import io.konkyo.mention.chunk.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The chunks of one sentence, also as the maps that TokensRegex's own patterns read. */
final class ChunkRow {

  private final List<Chunk> chunks;
  private List<CoreMap> maps = List.of();

  ChunkRow(List<Chunk> chunks) {
    this.chunks = chunks;
  }

  List<Chunk> chunks() {
    return chunks;
  }

  /** Returns the chunks as maps, made when they are asked for first. */
  List<CoreMap> maps() {
    if (maps.isEmpty()) {
      maps = new ArrayList<>(chunks.size());
      for (Chunk chunk : chunks) {
        maps.add(map(chunk));
      }
    }
    return maps;
  }

  private static CoreMap map(Chunk chunk) {
    Map<String, Class<? extends CoreAnnotation<String>>> keys = LabelKeys.all();
    Map<String, String> labels = chunk.labels().asMap();
    ArrayCoreMap map = new ArrayCoreMap(labels.size() + 1);
    map.set(keys.get(Labels.WORD), chunk.word());
    labels.forEach((name, value) -> map.set(keys.get(name), value));
    return map;
  }
}
