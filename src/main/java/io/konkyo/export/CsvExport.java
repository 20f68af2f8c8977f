package io.konkyo.export;

import io.konkyo.article.InputException;
import io.konkyo.run.Sources;
import io.konkyo.run.StoredRun;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;

/**
 * A table for spreadsheets after RFC 4180: a header, a claim a row, the same columns whatever the
 * run. The file begins with a byte-order mark, by which spreadsheets know that it is UTF-8.
 */
final class CsvExport implements StreamExporter {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  @Override
  public Outcome export(StoredRun run, Optional<Sources> sources, OutputStream out)
      throws IOException, InputException {
    Map<String, Long> strangers = new TreeMap<>();
    CsvTable table = new CsvTable(name -> strangers.merge(name, 1L, Long::sum));
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    writer.append(BYTE_ORDER_MARK);
    CSVFormat.RFC4180.printRecord(writer, CsvTable.COLUMNS.toArray());
    long claims = 0;
    for (String doc : run.claims().documents().keySet()) {
      run.claims()
          .read(doc, claim -> CSVFormat.RFC4180.printRecord(writer, table.row(claim).toArray()));
      claims += run.claims().documents().get(doc).claims();
    }
    writer.flush();
    return new Outcome(claims, problems(strangers));
  }

  private static List<String> problems(Map<String, Long> strangers) {
    List<String> problems = new ArrayList<>();
    strangers.forEach(
        (name, cells) ->
            problems.add(
                "the field %s, which this version does not know, is left out of %d claims"
                    .formatted(name, cells)));
    return problems;
  }
}
