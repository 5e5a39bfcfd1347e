/** Version of the rules that turn answers into a result. It travels in every link; a change of a value or rule raises it. */
export const MODEL_VERSION = '1';
