import { publicAddress } from "../../scripts/data/address.ts";
import type { Site } from "../../scripts/model/site.ts";
import { QrCode } from "./qr-code.tsx";

/** Print only: the address of the page as text and as a QR code. Nothing before the site has an address. */
export function PrintedAddress({ site, url }: { site: Pick<Site, "baseUrl">; url: string }) {
  const address = publicAddress(site, url);
  if (!address) return null;
  return (
    <div class="printed-address" data-pagefind-ignore>
      <QrCode text={address} />
      <p>
        Esta hoja puede cambiar. La versión al día está en:
        <br />
        {address}
      </p>
    </div>
  );
}
