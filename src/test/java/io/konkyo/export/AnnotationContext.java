package io.konkyo.export;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import com.apicatalog.jsonld.loader.DocumentLoaderOptions;
import java.io.StringReader;
import java.net.URI;

/**
 * Stands in for the network: what the Web Annotation context says of the terms in use, which is all
 * that a document may load. A term that is not here would be lost, which the tests would see.
 */
final class AnnotationContext implements DocumentLoader {

  private static final String URL = "http://www.w3.org/ns/anno.jsonld";

  private static final String TERMS =
      """
      {"@context": {
        "oa": "http://www.w3.org/ns/oa#",
        "as": "http://www.w3.org/ns/activitystreams#",
        "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
        "xsd": "http://www.w3.org/2001/XMLSchema#",
        "id": {"@id": "@id", "@type": "@id"},
        "type": {"@id": "@type", "@type": "@id"},
        "AnnotationCollection": "as:OrderedCollection",
        "AnnotationPage": "as:OrderedCollectionPage",
        "Annotation": "oa:Annotation",
        "Dataset": "http://purl.org/dc/dcmitype/Dataset",
        "SpecificResource": "oa:SpecificResource",
        "TextPositionSelector": "oa:TextPositionSelector",
        "TextQuoteSelector": "oa:TextQuoteSelector",
        "TextualBody": "oa:TextualBody",
        "identifying": "oa:identifying",
        "tagging": "oa:tagging",
        "body": {"@id": "oa:hasBody", "@type": "@id"},
        "end": "oa:end",
        "exact": "oa:exact",
        "first": {"@id": "as:first", "@type": "@id"},
        "format": "http://purl.org/dc/elements/1.1/format",
        "items": {"@id": "as:items", "@type": "@id", "@container": "@list"},
        "label": "http://www.w3.org/2000/01/rdf-schema#label",
        "motivation": {"@id": "oa:motivatedBy", "@type": "@vocab"},
        "partOf": {"@id": "as:partOf", "@type": "@id"},
        "prefix": "oa:prefix",
        "purpose": {"@id": "oa:hasPurpose", "@type": "@vocab"},
        "selector": {"@id": "oa:hasSelector", "@type": "@id"},
        "source": {"@id": "oa:hasSource", "@type": "@id"},
        "start": "oa:start",
        "startIndex": "as:startIndex",
        "state": {"@id": "oa:hasState", "@type": "@id"},
        "suffix": "oa:suffix",
        "target": {"@id": "oa:hasTarget", "@type": "@id"},
        "total": "as:totalItems",
        "value": "rdf:value"
      }}
      """;

  @Override
  public Document loadDocument(URI url, DocumentLoaderOptions options) throws JsonLdError {
    if (!URL.equals(url.toString())) {
      throw new JsonLdError(JsonLdErrorCode.LOADING_DOCUMENT_FAILED, "no network: " + url);
    }
    JsonDocument document = JsonDocument.of(new StringReader(TERMS));
    document.setDocumentUrl(url);
    return document;
  }
}
