<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=true; section>
  <#if section = "header">
    ${msg("cittadinoRouteTitle")}
  <#elseif section = "kicker">
    ${msg("cittadinoRouteKicker")}
  <#elseif section = "form">
    <p class="cit-text">${msg("cittadinoRouteText")}</p>
    <form class="cit-form" id="cittadino-route-form" action="${url.loginAction}" method="post">
      <#list cittadinoRoutes as route>
        <#assign routeName = msg("cittadinoRoute." + route.words)>
        <section class="cit-section" aria-labelledby="route-${route.id}">
          <h2 id="route-${route.id}">${routeName}</h2>
          <p class="cit-text">${msg("cittadinoRouteText." + route.words)}</p>
          <#if route.open>
            <div class="cit-actions"><button class="cit-button" type="submit" name="route" value="${route.id}">${msg("cittadinoRouteTake")}<span class="cit-sr">: ${routeName}</span></button></div>
          <#else>
            <#-- a town that adds a route of its own need not write a sentence for it -->
            <#assign closedKey = "cittadinoRouteClosed." + route.id>
            <p class="cit-text"><#if msg(closedKey) == closedKey>${msg("cittadinoRouteClosed")}<#else>${msg(closedKey)}</#if></p>
            <p class="cit-actions"><a class="cit-button cit-button-secondary" href="${url.loginUrl}">${msg("cittadinoRouteLogin")}<span class="cit-sr">: ${routeName}</span></a></p>
          </#if>
        </section>
      </#list>
    </form>
  </#if>
</@layout.registrationLayout>
