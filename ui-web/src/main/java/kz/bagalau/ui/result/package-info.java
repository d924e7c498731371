/** Results, the servant's acquaintance with them, and HR's duty to make them known (paragraphs 7, 11, 12, 15, 20). */
package kz.bagalau.ui.result;
