/**
 * The pipeline on Apache Spark: the documents of a folder spread over the machines of a cluster.
 * {@link io.konkyo.spark.ExtractJob} is what {@code spark-submit} calls.
 */
package io.konkyo.spark;
