/** Where something was refused, the cursor goes to the first field that is wrong, once it is drawn as that. */
export const leadToWrong = (within: string): void => {
  requestAnimationFrame(() => {
    const wrong = document.querySelector<HTMLElement>(`${within} [aria-invalid="true"]`);
    wrong?.scrollIntoView({ block: 'center' });
    wrong?.focus();
  });
};
