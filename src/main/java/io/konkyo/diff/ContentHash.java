package io.konkyo.diff;

import io.konkyo.run.FieldValue;
import io.konkyo.run.StoredClaim;
import io.konkyo.text.Sha256;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.security.MessageDigest;
import java.util.Optional;

/**
 * Hashes of what a claim says, whatever its place in the document. A place inside its sentence
 * counts from the sentence's start, one outside by its text alone. Not thread-safe.
 */
final class ContentHash {

  private final MessageDigest digest = Sha256.digest();

  /**
   * A hash.
   *
   * @param high its first 64 bits
   * @param low its next 64 bits
   */
  record Hash(long high, long low) {}

  /** Returns the hash of what makes a claim this one: type, mention and sentence. */
  Hash identity(StoredClaim claim) {
    add(claim.type());
    add(claim.mention().text());
    add(claim.sentence().text());
    return finish();
  }

  /** Returns the hash of everything but the id, the links and the places. */
  Hash content(StoredClaim claim) {
    addContent(claim);
    return finish();
  }

  /** Returns the hash of a line's bytes. */
  Hash line(byte[] bytes) {
    digest.update(bytes);
    return finish();
  }

  private void addContent(StoredClaim claim) {
    add(claim.type());
    add(claim.mention().text());
    add(claim.sentence().text());
    add(claim.mention().start() - claim.sentence().start());
    add(claim.section().isPresent() ? 1 : 0);
    claim.section().ifPresent(this::add);
    add(claim.rule());
    claim.fields().forEach((name, value) -> add(claim, name, value));
  }

  private void add(StoredClaim claim, String name, FieldValue value) {
    add(name);
    if (value instanceof FieldValue.Place place) {
      add(claim, place);
    } else if (value instanceof FieldValue.Time time) {
      add(time.iso());
      add(time.fiscal() ? 1 : 0);
      Optional<FieldValue.Place> place = time.place();
      place.ifPresent(written -> add(claim, written));
    } else if (value instanceof FieldValue.Decimal decimal) {
      BigDecimal plain = decimal.value().stripTrailingZeros();
      add(plain.scale());
      digest.update(plain.unscaledValue().toByteArray());
    } else {
      add(value.display());
    }
  }

  private void add(StoredClaim claim, FieldValue.Place place) {
    add(Places.inSentence(place, claim).orElse(-1));
    add(place.text());
  }

  private void add(String text) {
    add(text.length());
    // The chars themselves: a charset would write one replacement for every lone surrogate.
    ByteBuffer bytes = ByteBuffer.allocate(text.length() * Character.BYTES);
    bytes.asCharBuffer().put(CharBuffer.wrap(text));
    digest.update(bytes);
  }

  private void add(int number) {
    digest.update((byte) (number >>> 24));
    digest.update((byte) (number >>> 16));
    digest.update((byte) (number >>> 8));
    digest.update((byte) number);
  }

  private Hash finish() {
    ByteBuffer hash = ByteBuffer.wrap(digest.digest());
    return new Hash(hash.getLong(), hash.getLong());
  }
}
