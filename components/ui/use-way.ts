import { useRouter } from "next/navigation";
import { useMemo } from "react";
import { isOutOfReach } from "./connection";

type Ways = Pick<ReturnType<typeof useRouter>, "push" | "replace">;

/** Ways to other pages; while the server is out of reach they lead nowhere, and the page stays. */
export function useWay(): Ways {
  const router = useRouter();
  return useMemo(() => {
    const where =
      (go: Ways["push"]): Ways["push"] =>
      (...to) => {
        if (!isOutOfReach()) go(...to);
      };
    return { push: where(router.push), replace: where(router.replace) };
  }, [router]);
}
