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
        <section class="cit-section" aria-labelledby="route-${route.id}">
          <h2 id="route-${route.id}">${msg("cittadinoRoute." + route.id)}</h2>
          <p class="cit-text">${msg("cittadinoRouteText." + route.id)}</p>
          <#if route.open>
            <div class="cit-actions"><button class="cit-button" type="submit" name="route" value="${route.id}">${msg("cittadinoRouteTake")}<span class="cit-sr">: ${msg("cittadinoRoute." + route.id)}</span></button></div>
          <#else>
            <p class="cit-text">${msg("cittadinoRouteClosed")}</p>
            <p class="cit-actions"><a class="cit-button cit-button-secondary" href="${url.loginUrl}">${msg("cittadinoRouteLogin")}<span class="cit-sr">: ${msg("cittadinoRoute." + route.id)}</span></a></p>
          </#if>
        </section>
      </#list>
    </form>
  </#if>
</@layout.registrationLayout>
