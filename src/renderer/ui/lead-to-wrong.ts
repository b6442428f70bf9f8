/** Where something was refused, the cursor goes to the first field that is wrong, once it is drawn as that: of answers side by side to the first of them. */
export const leadToWrong = (within: string): void => {
  requestAnimationFrame(() => {
    const wrong = document.querySelector<HTMLElement>(`${within} [aria-invalid="true"], ${within} [data-field]:has(> [data-problem]) input`);
    wrong?.scrollIntoView({ block: 'center' });
    wrong?.focus();
  });
};
