/** A person with an account. */
export interface User {
  id: number;
  login: string;
  name: string;
  email: string;
}

/** Nobody's picture: one grey point. */
export const AVATAR = "data:image/gif;base64,R0lGODdhAQABAIABAImqqv///ywAAAAAAQABAAACAkQBADs=";
