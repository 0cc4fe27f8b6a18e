<#-- Digital identity, as links: they work without a script. SPID and CIE keep their name and their blue in every palette. -->
<#function mark provider>
  <#local names = (provider.alias + " " + (provider.providerId)!"")?lower_case>
  <#list ["spid", "cie"] as known>
    <#if names?matches("(?:.*[^a-z])?" + known + "(?:[^a-z].*)?")><#return known></#if>
  </#list>
  <#return "">
</#function>

<#-- Where two providers speak for the same identity, only their own names tell them apart. -->
<#function words provider providers>
  <#local own = mark(provider)>
  <#if own?has_content && providers?filter(other -> mark(other) == own)?size == 1>
    <#return msg("loginWith", own?upper_case)>
  </#if>
  <#return msg("loginWith", (provider.displayName)!provider.alias)>
</#function>

<#-- What every citizen has before what some have. -->
<#function inOrder providers>
  <#local found = []>
  <#list ["spid", "cie", ""] as wanted>
    <#local found += providers?filter(provider -> mark(provider) == wanted)>
  </#list>
  <#return found>
</#function>

<#macro about providers>
  <#list ["spid", "cie"] as known>
    <#if providers?filter(provider -> mark(provider) == known)?has_content>
      <a href="${msg("aboutUrl." + known)}">${msg("about." + known)}</a>
    </#if>
  </#list>
</#macro>

<#macro show providers>
  <#if providers?has_content>
    <section class="cit-section" aria-labelledby="cit-identity">
      <h2 id="cit-identity">${msg("loginIdentityTitle")}</h2>
      <p class="cit-text">${msg("loginIdentityText")}</p>
      <ul class="cit-providers" id="kc-social-providers">
        <#list inOrder(providers) as provider>
          <#local own = mark(provider)>
          <li><a class="cit-provider<#if own?has_content> cit-${own}</#if>" id="social-${provider.alias}" href="${provider.loginUrl}" data-once-link><span class="${own?has_content?then("cit-mark", "cit-icon cit-icon-user")}" aria-hidden="true"></span><span>${words(provider, providers)}</span></a></li>
        </#list>
      </ul>
      <p class="cit-about"><@about providers=providers/></p>
    </section>
  </#if>
</#macro>
