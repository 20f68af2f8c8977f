package io.konkyo.export;

import io.konkyo.run.FieldValue;
import io.konkyo.run.StoredClaim;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The annotations of one document in brat's standoff format: the claims and the stretches that they
 * name as text-bound annotations ({@code T}), numbered by place; what one has to do with another as
 * relations ({@code R}); fields of few values as attributes ({@code A}); the others as notes
 * ({@code #}).
 */
final class BratDocument {

  /** The type of a stretch that a claim names and that is no claim itself. */
  static final String PHRASE = "Phrase";

  private static final Comparator<Entity> ORDER =
      Comparator.comparingInt((Entity entity) -> entity.place().start())
          .thenComparingInt(entity -> entity.place().end())
          .thenComparing(Entity::type);

  private final Articles.Annotated article;
  private final BratTypes types;
  private final Map<String, Entity> ofPlace = new HashMap<>();
  private final Map<Entity, Integer> numbers = new LinkedHashMap<>();
  private final StringBuilder relations = new StringBuilder();
  private final StringBuilder attributes = new StringBuilder();
  private final StringBuilder notes = new StringBuilder();
  private int relationCount;
  private int attributeCount;
  private int noteCount;

  private BratDocument(Articles.Annotated article, BratTypes types) {
    this.article = article;
    this.types = types;
  }

  /** A stretch with a type. */
  private record Entity(String type, FieldValue.Place place) {}

  /**
   * Returns the whole {@code .ann} file.
   *
   * @param types takes the types and values that occur
   */
  static String of(Articles.Annotated article, BratTypes types) {
    return new BratDocument(article, types).write();
  }

  private String write() {
    StringBuilder bound = new StringBuilder();
    for (Entity entity : entities()) {
      BratSpan span = BratSpan.of(entity.place(), article.text());
      if (!span.isEmpty()) {
        int number = numbers.size() + 1;
        numbers.put(entity, number);
        bound.append('T').append(number).append('\t').append(entity.type()).append(' ');
        bound.append(span.offsets()).append('\t').append(span.text()).append('\n');
      }
    }
    Map<String, Entity> byId = new HashMap<>();
    article.claims().forEach(claim -> byId.putIfAbsent(claim.id(), entity(claim)));
    for (StoredClaim claim : article.claims()) {
      Integer number = numbers.get(entity(claim));
      if (number != null) {
        types.attributes(claim).forEach((name, value) -> attribute(name, number, value));
        claim.places().forEach((name, place) -> relation(name, number, ofPlace.get(key(place))));
        claim.links().forEach((name, id) -> relation(name, number, byId.get(id)));
        note(number, claim);
      }
    }
    return bound.append(attributes).append(relations).append(notes).toString();
  }

  /** Two claims of one type in one place are one annotation; a stretch that is a claim is that. */
  private List<Entity> entities() {
    for (StoredClaim claim : article.claims()) {
      ofPlace.putIfAbsent(key(claim.mention()), entity(claim));
    }
    for (StoredClaim claim : article.claims()) {
      for (FieldValue.Place place : claim.places().values()) {
        ofPlace.computeIfAbsent(key(place), none -> new Entity(types.entity(PHRASE), place));
      }
    }
    return Stream.concat(article.claims().stream().map(this::entity), ofPlace.values().stream())
        .distinct()
        .sorted(ORDER)
        .toList();
  }

  private Entity entity(StoredClaim claim) {
    return new Entity(types.entity(claim.type()), claim.mention());
  }

  private static String key(FieldValue.Place place) {
    return place.start() + " " + place.end();
  }

  private void attribute(String name, int entity, Optional<String> value) {
    attributeCount++;
    attributes.append('A').append(attributeCount).append('\t').append(name);
    attributes.append(" T").append(entity);
    value.ifPresent(known -> attributes.append(' ').append(known));
    attributes.append('\n');
  }

  /** A link that leads nowhere and a stretch of which nothing can be shown make no relation. */
  private void relation(String field, int from, Entity other) {
    Integer to = numbers.get(other);
    if (to != null) {
      relationCount++;
      relations.append('R').append(relationCount).append('\t').append(types.relation(field));
      relations.append(" Arg1:T").append(from).append(" Arg2:T").append(to).append('\n');
    }
  }

  private void note(int entity, StoredClaim claim) {
    noteCount++;
    notes.append('#').append(noteCount).append("\tAnnotatorNotes T").append(entity);
    notes.append('\t').append(BratNote.of(claim)).append('\n');
  }
}
