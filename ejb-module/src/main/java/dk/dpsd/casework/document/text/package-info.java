/** What stands in a document, as a person reads it (R-CASE-14, R-ANON-03); read behind the request that brought the file. */
package dk.dpsd.casework.document.text;
