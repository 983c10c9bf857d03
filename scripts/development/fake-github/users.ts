/** A person with an account. */
export interface User {
  id: number;
  login: string;
  name: string;
  email: string;
}

/** A placeholder avatar: one grey pixel. */
export const AVATAR = "data:image/gif;base64,R0lGODdhAQABAIABAImqqv///ywAAAAAAQABAAACAkQBADs=";
