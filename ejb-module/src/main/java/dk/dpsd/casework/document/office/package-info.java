/**
 * One walk through office files, for reading their text and for cleaning them (R-ANON-03): what the one shows is what the
 * other leaves, because both are the same.
 */
package dk.dpsd.casework.document.office;
