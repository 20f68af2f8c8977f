package io.konkyo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.konkyo.mention.MentionType;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class PlainCallTest {

  private static final Console CONSOLE =
      new Console(
          new ByteArrayInputStream(new byte[0]),
          new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8),
          new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8),
          false);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "extract",
        "extract articles",
        "extract a b/c.txt 日本",
        "extract - --stdout",
        "extract a -o claims",
        "extract --output claims a",
        "extract a --types all b --full c",
        "extract --types money,date",
        "extract --types money,money,all --threads 2",
        "extract --threads 256 --encoding EUC-JP --models own --full --stdout -o x extract",
        "extract --encoding none-such",
        "extract a --threads 007",
        "extract diff base new",
        "extract a=b -o c=d"
      })
  void readsWhatTheLibraryReads(String call) throws ReflectiveOperationException {
    String[] args = call.split(" ");
    Optional<PlainCall> plain = PlainCall.read(args);
    assertTrue(plain.isPresent());
    assertEquals(read(args), fields(new ExtractCommand(models -> null, CONSOLE, plain.get())));
  }

  /** Wrong calls, and right ones in other forms. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "diff base new",
        "--help",
        "extract --help",
        "extract -h",
        "extract --version",
        "extract a --colour",
        "extract -oclaims",
        "extract --types=all",
        "extract -o",
        "extract -o --full",
        "extract -o -",
        "extract -o a -o b",
        "extract -o a --output b",
        "extract --full --full",
        "extract --types all --types all",
        "extract --types",
        "extract --types money,,date",
        "extract --types yen",
        "extract --threads 0",
        "extract --threads 257",
        "extract --threads 1000000000000",
        "extract --threads +1",
        "extract --threads １",
        "extract --threads two",
        "extract @arguments",
        "extract -o @arguments",
        "extract -- a",
        "extract --full=false",
        "--full extract"
      })
  void leavesTheRestToTheLibrary(String call) {
    assertEquals(Optional.empty(), PlainCall.read(call.split(" ")));
  }

  @Test
  void leavesEmptyArgumentsToTheLibrary() {
    assertEquals(Optional.empty(), PlainCall.read(new String[0]));
    assertEquals(Optional.empty(), PlainCall.read(new String[] {"extract", ""}));
    assertEquals(Optional.empty(), PlainCall.read(new String[] {"extract", "-o", ""}));
  }

  @Test
  void takesTheDefaultsOfTheCommand() {
    PlainCall call = PlainCall.read(new String[] {"extract"}).orElseThrow();
    assertEquals(List.of("input"), call.inputs());
    assertEquals(Path.of("output"), call.output());
    assertFalse(call.types().contains(MentionType.DATE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "frobnicate",
        "extrac a",
        "--help",
        "--version",
        "--colour",
        "extract --help",
        "extract --colour",
        "extract --threads 0",
        "extract --types yen",
        "extract none-such --stdout",
        "extract none-such --models none-such",
        "extract --encoding none-such",
        "diff",
        "diff --help",
        "diff a b c",
        "diff none-such none-such",
        "diff extract schema",
        "train --help",
        "train sentence --help",
        "train sentense",
        "schema claims",
        "schema --colour",
        "schema extract",
        "schema run"
      })
  void aCallToldAloneIsToldAsAmongAllCommands(String call) {
    String[] args = call.isEmpty() ? new String[0] : call.split(" ");
    List<CommandRun> runs = new ArrayList<>();
    runs.add(CommandRun.of(console -> Main.commandLine(models -> null, console).execute(args)));
    runs.add(CommandRun.of(console -> Main.run(args, models -> null, console)));
    assertEquals(runs.get(0), runs.get(1));
  }

  private static List<Object> read(String[] args) throws ReflectiveOperationException {
    CommandLine program = Main.commandLine(models -> null, CONSOLE);
    CommandLine.ParseResult extract = program.parseArgs(args).subcommand();
    return fields((ExtractCommand) extract.commandSpec().userObject());
  }

  private static List<Object> fields(ExtractCommand command) throws ReflectiveOperationException {
    List<Object> values = new ArrayList<>();
    for (Field field : ExtractCommand.class.getDeclaredFields()) {
      if (field.isAnnotationPresent(CommandLine.Option.class)
          || field.isAnnotationPresent(CommandLine.Parameters.class)) {
        values.add(value(field, command));
      }
    }
    Field models = ExtractCommand.class.getDeclaredField("models");
    values.add(value(ModelsOption.class.getDeclaredField("folder"), value(models, command)));
    assertEquals(8, values.size());
    return values;
  }

  private static Object value(Field field, Object object) throws ReflectiveOperationException {
    field.setAccessible(true);
    return field.get(object);
  }
}
