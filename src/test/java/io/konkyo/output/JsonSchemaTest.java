package io.konkyo.output;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.dialect.Dialects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonSchemaTest {

  private static final String COMMON =
      """
      "id":"a","doc":"a.txt","start":3,"end":5,"text":"三人","line":1,"column":4,\
      "sentence":{"start":0,"end":6,"text":"係は三人だ"},"rule":"r",""";

  private final Schemas schemas = new Schemas();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'type':'number','value':3,'bound':'eq','counter':'人','kind':'cardinal'",
        "'type':'number','lower':2,'upper':9,'bound':'approx','kind':'ordinal','section':'頭'",
        "'type':'percent','value':0.25,'bound':'eq','unit':'point','of':'前年','change':'increase'",
        "'type':'money','value':5,'bound':'lte','currency':'JPY','per':'year','modality':'planned',"
            + "'about':{'start':0,'end':1,'text':'係'},'actor':{'start':0,'end':1,'text':'係'},"
            + "'source':{'start':0,'end':1,'text':'係'},'same_as':'b','from':'c','to':'d',"
            + "'time':{'iso':'2022/2026','start':1,'end':2,'text':'今','fiscal':true}",
        "'type':'money','value':5,'bound':'eq','currency':'JPY','time':{'iso':'2022'}",
        "'type':'date','iso':'2025-04','fiscal':true",
        "'type':'date'",
        "'type':'duration','iso':'P3D','bound':'eq'",
        "'type':'official','name':'山田','role':'知事','org':'県','country':'JP','entity':'山田'",
        "'type':'official','name':'山田','country':'EU','entity':'山田太郎','section':'頭'",
        "'type':'person','name':'山田','entity':'山田'",
        "'type':'person','name':'山田','role':'教授','org':'大学','country':'JP','entity':'山田'",
        "'type':'statement','speaker':{'start':0,'end':1,'text':'係'},"
            + "'cue':{'start':0,'end':1,'text':'係'}",
      })
  void acceptsClaims(String fields) {
    schemas.assertValid(JsonSchema.CLAIM, claim(fields));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'type':'number','value':'3','bound':'eq','kind':'cardinal'",
        "'type':'number','value':3,'bound':'about','kind':'cardinal'",
        "'type':'number','value':3,'bound':'eq','kind':'cardinal','currency':'JPY'",
        "'type':'number','value':3,'bound':'eq','kind':'cardinal','surprise':1",
        "'type':'percent','value':3,'bound':'eq'",
        "'type':'money','value':3,'bound':'eq','currency':'yen'",
        "'type':'date','fiscal':false",
        "'type':'duration','iso':'3 days','bound':'eq'",
        "'type':'person','name':'山田','entity':'山田','value':1",
        "'type':'person','name':'山田'",
        "'type':'person','entity':'山田'",
        "'type':'person','name':'','entity':'山田'",
        "'type':'official','name':'山田','entity':'山田','country':'jp'",
        "'type':'official','name':'山田','entity':'山田','country':'JPN'",
        "'type':'official','name':'山田','entity':'山田','role':''",
        "'type':'official','name':'山田','entity':'山田','title':'知事'",
        "'type':'official','name':'山田','entity':'山田','cue':{'start':0,'end':1,'text':'係'}",
        "'type':'statement','speaker':{'start':0,'end':1,'text':'係'}",
        "'type':'statement','cue':{'start':0,'end':1,'text':'係'}",
        "'type':'statement','speaker':'係','cue':{'start':0,'end':1,'text':'係'}",
        "'type':'statement','speaker':{'start':0,'end':1},'cue':{'start':0,'end':1,'text':'係'}",
        "'type':'statement','speaker':{'start':0,'end':1,'text':'係'},"
            + "'cue':{'start':0,'end':1,'text':'係'},'name':'係'",
        "'type':'place'",
      })
  void refusesOtherClaims(String fields) {
    assertFalse(schemas.errors(JsonSchema.CLAIM, claim(fields)).isEmpty(), fields);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'doc':'a','status':'ok'}",
        "{'doc':'a','status':'failed'}",
        "{'doc':'a','status':'failed','error':'e','claims':{}}",
        "{'doc':'a','status':'failed','error':'e','more':1}",
      })
  void refusesOtherDocuments(String line) {
    assertFalse(schemas.errors(JsonSchema.DOCUMENT, line.replace('\'', '"')).isEmpty(), line);
  }

  @ParameterizedTest
  @EnumSource(JsonSchema.class)
  void isAValidSchemaWithAnAbsoluteVersionedId(JsonSchema schema) {
    assertTrue(
        schema.text().contains("\"$id\": \"https://konkyo.io/schema/" + JsonSchema.VERSION + "/"));
    assertTrue(
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(com.networknt.schema.SchemaLocation.of(Dialects.getDraft202012().getId()))
            .validate(schema.text(), InputFormat.JSON)
            .isEmpty());
  }

  private static String claim(String fields) {
    return "{" + COMMON + fields.replace('\'', '"') + "}";
  }
}
