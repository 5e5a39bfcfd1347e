export const findPriceTerms = () => ({ status: 'silent', quotes: [], numbers: [] });
