/** What is kept of an attached file when its case is anonymised (R-ANON-03). */
package dk.dpsd.anonymisation.file;
