package io.konkyo.dependency;

import io.konkyo.model.ModelException;
import io.konkyo.model.ModelFiles;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * The trained model of {@code models/dependency/ja-dependency.bin}.
 *
 * @param chunks what speaks for a bunsetsu's beginning
 * @param arcs what speaks for a dependency
 */
public record DependencyModel(LinearModel chunks, LinearModel arcs) {

  /** The model's path below {@code models/}. */
  public static final String FILE = "dependency/ja-dependency.bin";

  private static final int MAGIC = 0x4B444D31;

  /**
   * Reads the model.
   *
   * @throws ModelException if it is missing or no model of this program's
   */
  static DependencyModel read(ModelFiles models) {
    ByteBuffer in = ByteBuffer.wrap(models.bytes(FILE));
    if (in.remaining() >= Integer.BYTES && in.getInt() != MAGIC) {
      throw new ModelException(FILE, "is no model of dependencies");
    }
    try {
      return new DependencyModel(LinearModel.read(in), LinearModel.read(in));
    } catch (IOException e) {
      throw new ModelException(FILE, "is broken: " + e.getMessage(), e);
    }
  }

  /** Returns the bytes of the model file. */
  public byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(MAGIC);
      chunks.write(out);
      arcs.write(out);
    } catch (IOException e) {
      throw new IllegalStateException("memory can always be written to", e);
    }
    return bytes.toByteArray();
  }
}
