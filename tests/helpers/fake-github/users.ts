/** A person with an account. */
export interface User {
  id: number;
  login: string;
  name: string;
  email: string;
}
