<#-- Building blocks of every form. Values are printed escaped; a password is never printed. -->

<#function described name error hint more="">
  <#local ids = []>
  <#if hint?has_content><#local ids += [name + "-hint"]></#if>
  <#if error?has_content><#local ids += [name + "-error"]></#if>
  <#if more?has_content><#local ids += [more]></#if>
  <#return ids?join(" ")>
</#function>

<#macro aria name error="" hint="" more="" required=false>
  <#local ids = described(name, error, hint, more)>
  <#if ids?has_content> aria-describedby="${ids}"</#if><#if error?has_content> aria-invalid="true"</#if><#if required> aria-required="true"</#if>
</#macro>

<#macro labelText label optional=false>
${label}<#if optional> <span class="cit-optional">${msg("optionalWord")}</span></#if>
</#macro>

<#macro notes name error="" hint="">
  <#if hint?has_content><span class="cit-hint" id="${name}-hint">${hint}</span></#if>
  <#if error?has_content>
    <span class="cit-error" id="${name}-error"><span class="cit-sr">${msg("errorPrefix")}</span> ${error}</span>
  </#if>
</#macro>

<#macro field name label error="" hint="" optional=false>
  <div class="cit-field<#if error?has_content> cit-wrong</#if>">
    <label class="cit-label" for="${name}"><@labelText label=label optional=optional/></label>
    <@notes name=name error=error hint=hint/>
    <#nested>
  </div>
</#macro>

<#-- A set of radios or check boxes under one question. -->
<#macro choices name label error="" hint="" optional=false>
  <fieldset class="cit-field<#if error?has_content> cit-wrong</#if>"<#if described(name, error, hint)?has_content> aria-describedby="${described(name, error, hint)}"</#if>>
    <legend class="cit-label"><@labelText label=label optional=optional/></legend>
    <@notes name=name error=error hint=hint/>
    <#nested>
  </fieldset>
</#macro>

<#macro text name label value="" type="text" error="" hint="" optional=false required=false autocomplete="" autofocus=false more="" extra...>
  <@field name=name label=label error=error hint=hint optional=optional>
    <input class="cit-input" id="${name}" name="${name}" type="${type}" value="${value}"<#if autocomplete?has_content> autocomplete="${autocomplete}"</#if><#if autofocus && !error?has_content> autofocus</#if><@aria name=name error=error hint=hint more=more required=required/><#list extra as key, given> ${key}="${given}"</#list>>
    <#nested>
  </@field>
</#macro>

<#macro password name label error="" hint="" required=false autocomplete="current-password" autofocus=false more="" extra...>
  <@field name=name label=label error=error hint=hint>
    <div class="cit-group">
      <input class="cit-input" id="${name}" name="${name}" type="password" value="" autocomplete="${autocomplete}" spellcheck="false" autocapitalize="none"<#if autofocus && !error?has_content> autofocus</#if><@aria name=name error=error hint=hint more=more required=required/><#list extra as key, given> ${key}="${given}"</#list>>
      <button class="cit-button cit-button-secondary" type="button" hidden data-reveals="${name}" data-other="${msg("doHide")}" aria-controls="${name}"><span>${msg("doShow")}</span><span class="cit-sr"> ${label}</span></button>
    </div>
    <#nested>
  </@field>
</#macro>

<#macro check name label value="on" checked=false error="" hint="" extra...>
  <div class="cit-field<#if error?has_content> cit-wrong</#if>">
    <@notes name=name error=error/>
    <div class="cit-check">
      <input type="checkbox" id="${name}" name="${name}" value="${value}"<#if checked> checked</#if><@aria name=name error=error hint=hint/><#list extra as key, given> ${key}="${given}"</#list>>
      <label for="${name}">${label}</label>
    </div>
    <@notes name=name hint=hint/>
  </div>
</#macro>

<#macro actions>
  <div class="cit-actions"><#nested></div>
</#macro>

<#-- What a new password must be: the rules of the realm in words, ticked by the script while typing. -->
<#macro passwordCriteria id field email="email">
  <#local rules = []>
  <#list ["length", "maxLength", "lowerCase", "upperCase", "digits", "specialChars"] as rule>
    <#local count = (passwordPolicies[rule])!0>
    <#if count gt 0><#local rules += [{"rule": rule, "count": count}]></#if>
  </#list>
  <#local extra = msg("passwordCriteriaExtra")>
  <#if rules?has_content || extra?has_content || passwordPolicies.notEmail || passwordPolicies.notUsername>
    <div class="cit-notice cit-criteria" id="${id}" data-criteria="${field}" data-email="${email}" data-met="${msg("criterionMet")}" data-count="${msg("criteriaMet", "%1", "%2")}">
      <p><strong>${msg("passwordCriteria")}</strong></p>
      <ul>
        <#list rules as item>
          <li data-rule="${item.rule}" data-number="${item.count?c}">${msg("passwordCriteria." + item.rule, item.count)}</li>
        </#list>
        <#if extra?has_content><li>${extra}</li></#if>
        <#if passwordPolicies.notEmail || (passwordPolicies.notUsername && realm.registrationEmailAsUsername)>
          <li data-rule="notEmail">${msg("passwordCriteria.notEmail")}</li>
        <#elseif passwordPolicies.notUsername>
          <li>${msg("passwordCriteria.notUsername")}</li>
        </#if>
      </ul>
    </div>
  </#if>
</#macro>

<#-- problems: sequence of hashes target, label, text in page order; rest: text that belongs to no input. -->
<#macro summary problems rest="">
  <#local count = problems?size + rest?has_content?then(1, 0)>
  <#if count gt 0>
    <div class="cit-summary" role="alert" tabindex="-1" data-cit-focus>
      <h2>${msg("errorCount", count)}</h2>
      <ul>
        <#list problems as problem>
          <li><a href="#${problem.target}">${problem.label}: ${problem.text}</a></li>
        </#list>
        <#if rest?has_content><li>${rest}</li></#if>
      </ul>
    </div>
  </#if>
</#macro>
