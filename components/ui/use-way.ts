import { useRouter } from "next/navigation";
import { useMemo } from "react";
import { isOutOfReach } from "./connection";

type Router = ReturnType<typeof useRouter>;
/** Goes there, unless the server is out of reach; answers whether it did. */
type Go = (...to: Parameters<Router["push"]>) => boolean;

/** Ways to other pages; while the server is out of reach they lead nowhere, and the page stays. */
export function useWay(): { push: Go; replace: Go; refresh: () => boolean } {
  const router = useRouter();
  return useMemo(() => {
    const unlessAway = (go: () => void): boolean => {
      if (isOutOfReach()) return false;
      go();
      return true;
    };
    return {
      push: (...to) => unlessAway(() => router.push(...to)),
      replace: (...to) => unlessAway(() => router.replace(...to)),
      refresh: () => unlessAway(() => router.refresh()),
    };
  }, [router]);
}
