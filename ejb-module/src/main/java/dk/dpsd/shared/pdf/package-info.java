/** Texts as PDF files. */
package dk.dpsd.shared.pdf;
