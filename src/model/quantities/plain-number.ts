/** A number so that it reads as itself in every language: "3.125" alone could be thousands. */
export const plainNumber = (number: number): string => String(number).replace(/^[1-9]\d{0,2}\.\d{3}$/, '$&0');
